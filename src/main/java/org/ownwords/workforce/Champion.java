package org.ownwords.workforce;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who knows about what, and how to reach them.
///
/// @param person       their identity where they work here, or null
/// @param reach        how to reach them
/// @param organisation where they work, or null
public record Champion(
        String name,
        @Nullable String person,
        ChampionKind kind,
        String topics,
        String reach,
        @Nullable String organisation)
        implements Entry {

    @Override
    public Noun noun() {
        return Noun.CHAMPION;
    }

    @Override
    public String heading() {
        return "%s: %s".formatted(name, topics);
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("Asked as", kind)
                .with("Where they work", organisation)
                .with("How to reach them", reach)
                .list();
    }
}
