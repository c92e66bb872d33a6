package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is claimed about one of the regulator’s points, and what shows it.
///
/// @param point its words as they were when it was recorded
/// @param where where the evidence is, or null
/// @param on the day the evidence is from
record Claim(
        String point,
        String words,
        String evidence,
        @Nullable String where,
        LocalDate on) implements Entry {

    @Override
    public Noun noun() {
        return Noun.CLAIM;
    }

    @Override
    public String heading() {
        return words;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("Point", point)
                .with("What shows it", evidence)
                .with("Where it is", where)
                .with("Evidence from", on)
                .list();
    }

    /// Whether what shows it is from more than a year ago.
    boolean isOld(LocalDate today) {
        return on.plusYears(1).isBefore(today);
    }
}
