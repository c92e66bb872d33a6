package org.ownwords.letter;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What kind of letter it is.
enum LetterKind implements Coded {
    RECEIVED("received", "That we have the concern"),
    REFERRER("referrer", "What was decided, to whoever raised the concern"),
    PARTNER("partner", "What was decided, to a partner"),
    INVITATION("invitation", "Invitation to a meeting, to the person"),
    INVITATION_OF_OTHERS("invitation-of-others", "Invitation to a meeting, to others");

    private final String code;
    private final String words;

    LetterKind(String code, String words) {
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

    /// Whether it goes to whoever raised the concern.
    boolean isToReferrer() {
        return this == RECEIVED || this == REFERRER;
    }

    boolean isToThem() {
        return this == INVITATION;
    }

    public static Optional<LetterKind> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<LetterKind> all() {
        return List.of(values());
    }
}
