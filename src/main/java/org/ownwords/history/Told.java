package org.ownwords.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry of a case's timeline, told by the concept it belongs to. It is wide because a store tells
/// an entry from the columns of one row, and a page shows each of them by itself.
///
/// @param happened when it happened
/// @param recorded when it was recorded, by whom (an identity)
/// @param row      the row it is read from, so that a page can link to it
/// @param sentence what happened, as a plain sentence
/// @param words    what a person said or wrote, verbatim, or null
/// @param details  further particulars, in order
public record Told(
        Instant happened,
        Instant recorded,
        String by,
        UUID row,
        String sentence,
        @Nullable String words,
        List<Detail> details) {

    /// A particular of an entry: `Where` and `At home`.
    public record Detail(String name, String text) {
        /// Nothing if there is no text.
        public static Optional<Detail> of(String name, @Nullable String text) {
            return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(t -> new Detail(name, t));
        }
    }

    public static final Comparator<Told> NEWEST_FIRST =
            Comparator.comparing(Told::happened).thenComparing(Told::recorded).reversed();

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// An entry of what happened when it was recorded.
    public static Told whenRecorded(
            Instant at, String by, UUID row, String sentence, @Nullable String words, List<Detail> details) {
        return new Told(at, at, by, row, sentence, words, details);
    }

    /// A day without a time of day is placed by when it was recorded, if that was the same day, or else at its noon.
    public static Instant onDay(LocalDate day, Instant recorded) {
        return recorded.atZone(LONDON).toLocalDate().equals(day)
                ? recorded
                : day.atTime(12, 0).atZone(LONDON).toInstant();
    }
}
