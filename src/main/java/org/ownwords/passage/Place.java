package org.ownwords.passage;

/// A place in a passage that is filled from the record.
///
/// @param name   as it is written in the passage, between braces
/// @param words  what comes there
/// @param sample what came there in a made-up case, for looking at
public record Place(String name, String words, String sample) {

    /// `{day}`
    public String written() {
        return "{" + name + "}";
    }
}
