package org.ownwords.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that happened on a day, in words that make a sentence: `the concern was raised`, 3 July 2026.
public record Dated(String what, LocalDate on) {

    public Dated {
        if (what.isBlank()) {
            throw new IllegalArgumentException("What happened has words");
        }
    }

    /// What happened, where its day is known, or null.
    public static @Nullable Dated orNull(String what, @Nullable LocalDate on) {
        return on == null ? null : new Dated(what, on);
    }

    /// Why this cannot have come before `later`, or nothing where it can: both days are named, because
    /// either may be wrong.
    public Optional<String> notBefore(Dated later) {
        return on.isAfter(later.on())
                ? Optional.of("Check two days: %s on %s, and %s on %s, before that. One of them is not right"
                        .formatted(what, Days.day(on), later.what(), Days.day(later.on())))
                : Optional.empty();
    }
}
