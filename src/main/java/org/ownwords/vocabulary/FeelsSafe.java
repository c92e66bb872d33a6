package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Whether somebody feels safe, when they are asked.
public enum FeelsSafe implements Coded {
    YES("yes", "Yes"),
    PARTLY("partly", "In some ways"),
    NO("no", "No"),
    CANNOT_SAY("cannot-say", "Could not say"),
    NOT_ASKED("not-asked", "Was not asked");

    private final String code;
    private final String words;

    FeelsSafe(String code, String words) {
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

    public static Optional<FeelsSafe> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<FeelsSafe> all() {
        return List.of(values());
    }

    /// In a sentence about somebody.
    ///
    /// @param name what to call them
    public String about(String name) {
        return switch (this) {
            case YES -> "%s feels safe.".formatted(name);
            case PARTLY -> "%s feels safe in some ways.".formatted(name);
            case NO -> "%s does not feel safe.".formatted(name);
            case CANNOT_SAY -> "%s could not say whether they feel safe.".formatted(name);
            case NOT_ASKED -> "%s was not asked whether they feel safe.".formatted(name);
        };
    }
}
