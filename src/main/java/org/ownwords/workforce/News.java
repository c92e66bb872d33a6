package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of something that was agreed, or of what somebody needs to learn.
///
/// @param nextOn when it is looked at again, or null
record News(
        About about,
        LocalDate on,
        Standing standing,
        String words,
        @Nullable LocalDate nextOn) implements Entry {

    @Override
    public Noun noun() {
        return Noun.NEWS;
    }

    @Override
    public String heading() {
        return standing.words() + ": " + words;
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("When", on)
                .with("Looked at again by", nextOn)
                .list();
    }
}
