package org.ownwords.advocacy;

import java.util.Optional;
import java.util.stream.Stream;

/// What followed from a test, as it is kept beside the answers so that lists can ask for it.
enum DutyResult {
    MET("met"),
    AS_WELL("as-well"),
    SOMEBODY_APPROPRIATE("somebody-appropriate"),
    NO_DIFFICULTY("no-difficulty"),
    CANNOT_YET_SAY("cannot-yet-say");

    private final String code;

    DutyResult(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /// Whether an advocate has to be arranged.
    boolean wantsAdvocate() {
        return switch (this) {
            case MET, AS_WELL -> true;
            case SOMEBODY_APPROPRIATE, NO_DIFFICULTY, CANNOT_YET_SAY -> false;
        };
    }

    static DutyResult of(Duty duty) {
        return switch (duty) {
            case Duty.Met _ -> MET;
            case Duty.AdvocateAsWell _ -> AS_WELL;
            case Duty.SomebodyAppropriate _ -> SOMEBODY_APPROPRIATE;
            case Duty.NoSubstantialDifficulty() -> NO_DIFFICULTY;
            case Duty.CannotYetSay _ -> CANNOT_YET_SAY;
        };
    }

    static Optional<DutyResult> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
