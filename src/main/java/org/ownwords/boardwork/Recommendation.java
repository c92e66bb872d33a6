package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the Board is asked to change. It is wide because its form asks all of this at once.
///
/// @param about the entry it follows from, or null
/// @param words more about it, or null
/// @param source which one: its name or its day
/// @param lookAgainOn when the Board looks at whether it has held, or null
public record Recommendation(
        @Nullable About about,
        String title,
        @Nullable String words,
        CameFrom from,
        String source,
        LocalDate on,
        @Nullable LocalDate lookAgainOn)
        implements Entry {

    @Override
    public Noun noun() {
        return Noun.RECOMMENDATION;
    }

    @Override
    public String heading() {
        return title;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("More about it", words)
                .with("It came from", from)
                .with("Which one", source)
                .with("When", on)
                .with("Looked at again by", lookAgainOn)
                .list();
    }

    @Override
    public @Nullable LocalDate dueOn() {
        return lookAgainOn;
    }
}
