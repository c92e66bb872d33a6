package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.page.Days;

/// What somebody who provides advocates told the Board of a time.
///
/// @param gaps where there is too little
/// @param seen what advocates see in their work, or null
public record Provision(
        String who,
        LocalDate from,
        LocalDate until,
        Numbers numbers,
        String gaps,
        @Nullable String seen) implements Entry {

    /// Each may be left out. Numbers of people are shown as the national publication shows them: everybody who reads
    /// the Board's page reads them.
    ///
    /// @param asked    how many people they were asked to support
    /// @param couldNot how many they could not support
    /// @param days     until somebody was seen, in the middle of all
    public record Numbers(
            @Nullable Integer asked,
            @Nullable Integer couldNot,
            @Nullable Integer days) {}

    @Override
    public Noun noun() {
        return Noun.PROVISION;
    }

    @Override
    public String heading() {
        return "%s, until %s".formatted(who, Days.day(until));
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("From", from)
                .with("Until", until)
                .with("People they were asked to support", shown(numbers.asked()))
                .with("People they could not support", shown(numbers.couldNot()))
                .with("Days until somebody was seen, in the middle of all", days())
                .with("Where there is too little", gaps)
                .with("What advocates see", seen)
                .list();
    }

    private @Nullable String days() {
        return numbers.days() == null ? null : String.valueOf(numbers.days());
    }

    private static @Nullable String shown(@Nullable Integer people) {
        if (people == null) {
            return null;
        }
        return SmallNumbers.isFew(people) ? "Fewer than five" : String.valueOf(SmallNumbers.rounded(people));
    }
}
