package org.ownwords.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From when to when somebody lived, as far as it is known. A pure rule about days that are said of them: nothing
/// happened to them before they were born, and nothing was said or done with them after they died. What others do
/// because of them goes on after their death, and is not judged here.
///
/// Only what cannot be is refused. Of a year of birth, which may be a guess, that is a day in a year before it; where
/// nothing is known, it is nothing.
///
/// Source: decision 0090.
///
/// @param death the day they died, or null
public record Lifetime(PartDay birth, @Nullable LocalDate death) {

    /// Of whoever nothing is known of.
    public static final Lifetime NOT_KNOWN = new Lifetime(new PartDay.NotKnown(), null);

    /// Why something cannot have happened to them, in words that name both days; nothing where it can.
    public Optional<String> notYetBorn(Dated event) {
        return switch (birth) {
            case PartDay.Whole(var day) -> new Dated("they were born", day).notBefore(event);
            case PartDay.YearOnly(var year) ->
                event.on().getYear() < year
                        ? Optional.of(
                                "Check a day and a year: they were born in %d or so, and %s on %s, before that. One of them is not right"
                                        .formatted(year, event.what(), Days.day(event.on())))
                        : Optional.empty();
            case PartDay.NotKnown() -> Optional.empty();
        };
    }

    /// Why something cannot have been said or done with them, in words that name both days; nothing where it can.
    public Optional<String> outside(Dated event) {
        return notYetBorn(event)
                .or(() -> Optional.ofNullable(Dated.orNull("they died", death)).flatMap(event::notBefore));
    }
}
