package org.ownwords.boardwork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Part of the Board that meets by itself.
///
/// @param because the trend or the event it was set up because of, or null
public record Subgroup(
        String name,
        List<Strand> threads,
        String purpose,
        @Nullable String because,
        @Nullable String chair) implements Entry {

    public Subgroup {
        threads = List.copyOf(threads);
    }

    @Override
    public Noun noun() {
        return Noun.SUBGROUP;
    }

    @Override
    public String heading() {
        return name;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("What it holds for the Board", threads)
                .with("What it is for", purpose)
                .with("Set up because of", because)
                .with("Who leads it", chair)
                .list();
    }
}
