package org.ownwords.plan;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What can happen to an item of the plan while it is still to be done.
enum ItemStep implements Coded {
    HANDED_ON("handed-on", "A partner was asked to do it"),
    TAKEN_ON("taken-on", "A partner took it on"),
    DECLINED("declined", "A partner declined it"),
    NOT_DONE("not-done", "It is not done yet"),
    PREPARED("prepared", "The person was prepared to do it themselves");

    private final String code;
    private final String words;

    ItemStep(String code, String words) {
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

    public static Optional<ItemStep> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<ItemStep> all() {
        return List.of(values());
    }

    /// Whether it says something about a partner.
    boolean ofPartner() {
        return switch (this) {
            case HANDED_ON, TAKEN_ON, DECLINED -> true;
            case NOT_DONE, PREPARED -> false;
        };
    }

    /// Whether it calls for words: why, and what happens now.
    boolean wantsWords() {
        return switch (this) {
            case DECLINED, NOT_DONE -> true;
            case HANDED_ON, TAKEN_ON, PREPARED -> false;
        };
    }
}
