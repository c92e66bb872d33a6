package org.ownwords.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What they said.
///
/// @param answer what it came to
/// @param each   who was there and what each of them said, as far as it is recorded
record Advised(String answer, List<Voiced> each, LocalDate on) {

    /// One who was there.
    ///
    /// @param said what they said, or null
    record Voiced(String who, @Nullable String said) {
        public Voiced {
            if (who.isBlank()) {
                throw new IllegalArgumentException("Who was there has a name");
            }
        }
    }

    /// Where nobody is named.
    Advised(String answer, LocalDate on) {
        this(answer, List.of(), on);
    }

    public Advised {
        each = List.copyOf(each);
        if (answer.isBlank()) {
            throw new IllegalArgumentException("What was advised has words");
        }
    }
}
