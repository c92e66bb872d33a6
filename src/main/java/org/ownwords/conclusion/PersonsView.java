package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How far something came about as the person sees it. They need not say.
public enum PersonsView implements Coded {
    FULLY("fully", "Yes, fully"),
    PARTLY("partly", "In part"),
    NOT("not", "No"),
    NOT_ASKED("not-asked", "Not asked"),
    WOULD_RATHER_NOT_SAY("would-rather-not-say", "Would rather not say");

    private final String code;
    private final String words;

    PersonsView(String code, String words) {
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

    public static Optional<PersonsView> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<PersonsView> all() {
        return List.of(values());
    }
}
