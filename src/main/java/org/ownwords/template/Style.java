package org.ownwords.template;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How a wording is written.
public enum Style implements Coded {
    STANDARD("standard", "Plain words"),

    /// Each line is one short sentence, and gets a picture.
    EASY("easy-read", "Easy Read");

    private final String code;
    private final String words;

    Style(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// Easy Read is a name.
    @Override
    public String inSentence() {
        return this == EASY ? words : Coded.super.inSentence();
    }

    public static Optional<Style> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Style> all() {
        return List.of(values());
    }
}
