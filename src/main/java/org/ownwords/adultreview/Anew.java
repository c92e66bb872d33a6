package org.ownwords.adultreview;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Ids;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Typed;

/// A form that somebody else sent first: what was typed is shown again, beside what stands now.
final class Anew {

    private Anew() {}

    /// @param now the row that says it now
    static Typed typed(Typed typed, UUID now) {
        return typed.with(Again.REPLACES, now.toString())
                .with(Typed.ID, Ids.from(typed.id(), now.toString()).toString());
    }

    /// Which row stands now.
    static UUID row(@Nullable Version<?> now) {
        return Objects.requireNonNull(now, "somebody else recorded it, so something stands")
                .row();
    }

    static Problems problems(String field) {
        return new Problems(List.of(new Problem(
                field,
                "Somebody recorded this while you were typing. Read what it says now, and say what has changed")));
    }
}
