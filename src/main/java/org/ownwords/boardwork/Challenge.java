package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One partner asks another a hard question.
///
/// @param by by when an answer is wanted, or null
public record Challenge(
        String from,
        String to,
        String words,
        LocalDate on,
        @Nullable LocalDate by) implements Entry {

    @Override
    public Noun noun() {
        return Noun.CHALLENGE;
    }

    @Override
    public String heading() {
        return from + " asks " + to;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("What about", words)
                .with("When", on)
                .with("By when an answer is wanted", by)
                .list();
    }

    @Override
    public @Nullable LocalDate dueOn() {
        return by;
    }
}
