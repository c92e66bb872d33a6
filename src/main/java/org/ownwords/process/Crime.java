package org.ownwords.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What may be a crime, and whether it was reported to the police.
///
/// @param theirView what the person says about reporting it, or null
/// @param on        the day it was reported, or decided not to be
record Crime(String what, @Nullable String theirView, Reported reported, LocalDate on) {

    /// Whether it was reported.
    sealed interface Reported {

        /// The police were told.
        ///
        /// @param by        who told them
        /// @param reference the crime or incident number, or null
        /// @param statement who gave a statement as a witness, or null
        record ToPolice(
                String by,
                @Nullable String reference,
                @Nullable String statement) implements Reported {
            public ToPolice {
                if (by.isBlank()) {
                    throw new IllegalArgumentException("Somebody reports a crime");
                }
            }
        }

        /// The police were not told.
        record Not(String why) implements Reported {
            public Not {
                if (why.isBlank()) {
                    throw new IllegalArgumentException("That a crime is not reported has a reason");
                }
            }
        }
    }

    public Crime {
        if (what.isBlank()) {
            throw new IllegalArgumentException("What may be a crime has words");
        }
    }

    /// As a sentence.
    String sentence() {
        return switch (reported) {
            case Reported.ToPolice(var by, var _, var _) -> "A crime was reported to the police by %s.".formatted(by);
            case Reported.Not _ -> "What may be a crime was not reported to the police.";
        };
    }
}
