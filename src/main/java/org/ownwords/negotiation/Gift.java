package org.ownwords.negotiation;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether something that the person wants is the council’s to give.
enum Gift implements Coded {
    COUNCIL("council", "Yes, the council can do it"),
    PARTLY("partly", "In part"),
    OTHERS("others", "No, it is for others to do or decide"),
    NOT_KNOWN("not-known", "Not known yet");

    private final String code;
    private final String words;

    Gift(String code, String words) {
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

    /// Whether others have to do or decide some of it.
    boolean isForOthers() {
        return switch (this) {
            case PARTLY, OTHERS -> true;
            case COUNCIL, NOT_KNOWN -> false;
        };
    }

    /// After `it`: `It is for others to do or decide`.
    String brief() {
        return switch (this) {
            case COUNCIL -> "The council can do it";
            case PARTLY -> "The council can do some of it";
            case OTHERS -> "It is for others to do or decide, not for the council";
            case NOT_KNOWN -> "Whether the council can do it is not known yet";
        };
    }

    static Optional<Gift> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Gift> all() {
        return List.of(values());
    }
}
