package org.ownwords.adultreview;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Problems;

/// A form that somebody else sent first: what was typed is shown again, beside what stands now.
final class Anew {

    private Anew() {}

    /// Which row stands now.
    static UUID row(@Nullable Version<?> now) {
        return Objects.requireNonNull(now, "somebody else recorded it, so something stands")
                .row();
    }

    static Problems problems(String field) {
        return Problems.of(
                field, "Somebody recorded this while you were typing. Read what it says now, and say what has changed");
    }
}
