package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// What somebody writes for themselves about their work.
///
/// @param writer     their identity
/// @param otherwise  what they would do otherwise, or null
/// @param touched    how it touched them, or null
/// @param sharedWith the identity of whoever may read it too, or null
record Reflection(
        String writer,
        LocalDate on,
        String words,
        @Nullable String otherwise,
        @Nullable String touched,
        @Nullable String sharedWith)
        implements Entry {

    @Override
    public Noun noun() {
        return Noun.REFLECTION;
    }

    @Override
    public String heading() {
        return "Reflection of " + Days.day(on);
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("Written by", names.of(writer))
                .with("What I think about", words)
                .with("What I would do otherwise", otherwise)
                .with("How it touched me", touched)
                .with("Shared with", sharedWith == null ? "Only mine" : names.of(sharedWith))
                .list();
    }
}
