package org.ownwords.advocacy;

/// Why an advocate is needed as well as somebody appropriate.
public record AsWell(Ground ground, String why) {

    public AsWell {
        if (why.isBlank()) {
            throw new IllegalArgumentException("An advocate is needed as well for a reason");
        }
    }
}
