package org.ownwords.risk;

/// One sign to look for.
///
/// @param code     what it is kept by, and the name of its question on the form
/// @param words    what was seen, if it was
/// @param question with a place for the person's name
record Sign(String code, String words, String question) {

    String question(String name) {
        return question.formatted(name);
    }

    /// The name of the box for what was seen.
    String seen() {
        return code + "Seen";
    }
}
