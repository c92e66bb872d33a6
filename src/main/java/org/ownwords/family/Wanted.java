package org.ownwords.family;

import java.util.List;
import java.util.Optional;
import org.ownwords.consent.SaidOfTelling;
import org.ownwords.vocabulary.Coded;

/// Whether the person wants somebody to be told.
enum Wanted implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_ASKED("not-asked", "Not asked yet");

    private final String code;
    private final String words;

    Wanted(String code, String words) {
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

    /// Whether telling a relative goes against what the person said. Sharing against a refusal takes a ground, a reason
    /// and somebody who authorised it (multi-agency guidance, Sunderland Safeguarding Adults Board). A yes that is
    /// ticked in passing takes back no answer to the same question.
    Against against(SaidOfTelling said) {
        return switch (said) {
            case SaidOfTelling.NoRefusal() -> this == NO ? new Against.Ground() : new Against.No();
            case SaidOfTelling.OnGround() -> this == YES ? new Against.No() : new Against.GroundStands();
            case SaidOfTelling.No no -> against(no);
        };
    }

    private Against against(SaidOfTelling.No no) {
        return switch (this) {
            case YES -> no.isNamed() ? new Against.AnswerFirst(no.words()) : new Against.No();
            case NO, NOT_ASKED -> new Against.Ground();
        };
    }

    static Optional<Wanted> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Wanted> all() {
        return List.of(values());
    }
}
