package org.ownwords.template;

/// Whom a document is for. What they must not learn from it cannot be named in its wording.
public enum ReadBy {
    PERSON("the person"),
    REPRESENTATIVE("somebody who speaks for the person"),
    REFERRER("whoever raised the concern"),
    PARTNER("a partner"),
    ANYBODY("anybody");

    private final String words;

    ReadBy(String words) {
        this.words = words;
    }

    /// Inside a sentence.
    String words() {
        return words;
    }
}
