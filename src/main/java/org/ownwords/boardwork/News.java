package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of an entry, or how it was found when somebody looked at it again.
/// It is wide because its form asks all of this at once.
///
/// @param changed what is different now, or null
/// @param evidence what shows it and where it is, or null
/// @param nextOn when it is looked at again, or null
/// @param toldOn when people were told of it, or null
/// @param toldHow how they were told, or null
public record News(
        About about,
        LocalDate on,
        Standing standing,
        String words,
        @Nullable String changed,
        @Nullable String evidence,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate toldOn,
        @Nullable String toldHow)
        implements Entry {

    @Override
    public Noun noun() {
        return Noun.NEWS;
    }

    @Override
    public String heading() {
        return standing.words() + ": " + words;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("When", on)
                .with("What is different now", changed)
                .with("What shows it, and where it is", evidence)
                .with("Looked at again by", nextOn)
                .with("They were told on", toldOn)
                .with("How they were told", toldHow)
                .list();
    }
}
