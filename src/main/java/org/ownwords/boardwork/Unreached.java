package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// People whom safeguarding does not reach.
///
/// @param learned what those who do the work were taught or learned about it, or null
record Unreached(
        String who,
        String shows,
        @Nullable String done,
        @Nullable String learned,
        LocalDate on) implements Entry {

    @Override
    public Noun noun() {
        return Noun.UNREACHED;
    }

    @Override
    public String heading() {
        return who;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("What shows it", shows)
                .with("What is done to reach them", done)
                .with("What was learned about working with them", learned)
                .with("As of", on)
                .list();
    }
}
