package org.ownwords.boardwork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// People who take part in the Board’s work.
///
/// @param support what they are paid or helped with, or null
public record Group(
        String name, GroupKind kind, String who, @Nullable String support) implements Entry {

    @Override
    public Noun noun() {
        return Noun.GROUP;
    }

    @Override
    public String heading() {
        return name;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("Kind", kind)
                .with("Who is in it", who)
                .with("What they are paid or helped with", support)
                .list();
    }
}
