package org.ownwords.workforce;

import java.util.UUID;

/// The entry that another follows from.
public record About(Noun noun, UUID entry) {

    String path() {
        return noun.path() + "/" + entry;
    }
}
