package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// Which entries of a kind are wanted.
///
/// @param stands in which way they stand, or null for all
/// @param kind   the code of their kind, or empty for all
/// @param who    what is in the name of an organisation or a person, or empty for all
/// @param about  the entry they follow from, or null for all
record Filter(
        @Nullable Stands stands,
        String kind,
        String who,
        @Nullable UUID about,
        LocalDate today) {

    enum Stands implements Coded {
        OPEN("open", "Something is still to come"),
        OVERDUE("overdue", "Overdue"),
        CLOSED("closed", "Closed");

        private final String code;
        private final String words;

        Stands(String code, String words) {
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

        static Optional<Stands> of(String code) {
            return Coded.of(values(), code);
        }
    }

    static Filter all(LocalDate today) {
        return new Filter(null, "", "", null, today);
    }

    static Filter stands(Stands stands, LocalDate today) {
        return new Filter(stands, "", "", null, today);
    }

    static Filter about(UUID entry, LocalDate today) {
        return new Filter(null, "", "", entry, today);
    }

    boolean isForAll() {
        return stands == null && kind.isEmpty() && who.isEmpty() && about == null;
    }
}
