package org.ownwords.section42;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What was found on one limb of the test, and why. Every finding needs a reason, "cannot yet say" too: it is
/// a public-law decision.
public record Answer(Finding finding, String reason) {

    /// Information is gathered under section 42(1) before the decision, so a limb may have no answer yet.
    public enum Finding implements Coded {
        MET("met", "Yes"),
        NOT_MET("not-met", "No"),
        CANNOT_YET_SAY("cannot-yet-say", "Cannot yet say");

        private final String code;
        private final String words;

        Finding(String code, String words) {
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

        public static Optional<Finding> of(String code) {
            return Coded.of(values(), code);
        }

        public static List<Finding> all() {
            return List.of(values());
        }
    }

    public Answer {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A finding needs a reason");
        }
    }

    public static Answer met(String reason) {
        return new Answer(Finding.MET, reason);
    }

    public static Answer notMet(String reason) {
        return new Answer(Finding.NOT_MET, reason);
    }

    public static Answer cannotYetSay(String reason) {
        return new Answer(Finding.CANNOT_YET_SAY, reason);
    }
}
