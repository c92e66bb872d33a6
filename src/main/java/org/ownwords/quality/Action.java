package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.vocabulary.Coded;

/// What is to be done because of an audit. It is wide because its page shows each of these by itself.
///
/// @param recorded the row it was recorded in last
/// @param ended    what became of it, or null
record Action(
        UUID id,
        AsRecorded recorded,
        UUID drawn,
        String what,
        Doer doer,
        LocalDate dueOn,
        @Nullable Ended ended) {

    /// What became of it.
    ///
    /// @param recorded the row it was recorded in last
    record Ended(Became became, String words, LocalDate on, AsRecorded recorded) {}

    /// How it ended.
    enum Became implements Coded {
        DONE("done", "It was done"),
        NOT_NEEDED("not-needed", "It is not needed any more");

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

    /// The same, under the id of the one in whose place it stands.
    Action standingFor(UUID first) {
        return new Action(first, recorded, drawn, what, doer, dueOn, ended);
    }

    String path() {
        return "/quality/actions/" + id;
    }
}
