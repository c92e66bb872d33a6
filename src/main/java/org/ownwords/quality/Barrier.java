package org.ownwords.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// What stands in the way of working as people want it, as somebody says it who does the work, and what was done about
/// it. It is wide because its page shows each of these by itself.
///
/// Source: Making Safeguarding Personal 2013 to 2014: "the identification of these barriers as the first step".
///
/// @param wouldHelp what would help, or null
/// @param team      the code of the team of whoever says it, or null
/// @param named     whether others see who says it
/// @param by        their identity
/// @param answer    the latest, or null
/// @param recorded  the row it was said in last
record Barrier(
        UUID id,
        Kind kind,
        String words,
        @Nullable String wouldHelp,
        @Nullable String team,
        boolean named,
        String by,
        Instant at,
        @Nullable Answered answer,
        AsRecorded recorded) {

    /// What it has to do with.
    enum Kind implements Coded {
        TIME("time", "Time"),
        TRAINING("training", "Training, or somebody to ask"),
        FORMS("forms", "Forms, systems or this record"),
        PARTNERS("partners", "Working with others"),
        MANAGEMENT("management", "How the work is led"),
        LAW("law", "Law, guidance or policy"),
        MEANS("means", "Services or money that are missing"),
        OTHER("other", "Something else");

        private final String code;
        private final String words;

        Kind(String code, String words) {
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

        static Optional<Kind> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Kind> all() {
            return List.of(values());
        }
    }

    /// What was done about it.
    ///
    /// @param by the identity of whoever answers
    record Answered(UUID id, Became became, String words, String by, Instant at) {}

    /// How far it has come.
    enum Became implements Coded {
        LOOKED_INTO("looked-into", "It is being looked into"),
        DONE("done", "Something was done"),
        CANNOT("cannot", "Nothing can be done here");

        private final String code;
        private final String words;

        Became(String code, String words) {
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

        static Optional<Became> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Became> all() {
            return List.of(values());
        }
    }

    /// Whether nobody has answered, or it is still looked into.
    boolean isOpen() {
        return answer == null || answer.became() == Became.LOOKED_INTO;
    }

    /// Whether somebody said it, and may say it again as it should be.
    boolean isOf(String somebody) {
        return by.equals(somebody);
    }

    String path() {
        return "/quality/barriers/" + id;
    }
}
