package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that the Board asked a partner to show it.
///
/// @param by when the answer is to be there, or null
record Assurance(
        String partner,
        AssuranceAbout topic,
        String words,
        LocalDate on,
        @Nullable LocalDate by) implements Entry {

    @Override
    public Noun noun() {
        return Noun.ASSURANCE;
    }

    @Override
    public String heading() {
        return partner + ": " + topic.words();
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("What was asked", words)
                .with("When", on)
                .with("By when the answer is to be there", by)
                .list();
    }

    @Override
    public @Nullable LocalDate dueOn() {
        return by;
    }
}
