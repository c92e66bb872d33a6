package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the Board was told, and by whom: a group, a meeting, everybody who answered a survey. No name.
///
/// @param how how the Board heard it, or null
public record Heard(String words, String whom, @Nullable String how, LocalDate on) implements Entry {

    @Override
    public Noun noun() {
        return Noun.HEARD;
    }

    @Override
    public String heading() {
        return "You said: " + words;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("From whom", whom)
                .with("How we heard it", how)
                .with("When", on)
                .list();
    }
}
