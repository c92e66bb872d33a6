package org.ownwords.quality;

/// What two readers agreed on where they had rated a question differently.
///
/// @param question its code
/// @param rating   the code of what is agreed
record Agreed(String question, String rating, String why) {

    public Agreed {
        if (why.isBlank()) {
            throw new IllegalArgumentException("What is agreed has a reason");
        }
    }
}
