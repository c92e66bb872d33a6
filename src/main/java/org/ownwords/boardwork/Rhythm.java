package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the Board meets at least four times a year.
sealed interface Rhythm {

    int MONTHS = 3;

    /// No meeting was held yet, as far as is recorded, and none has its day.
    record NotYet() implements Rhythm {}

    /// The next has its day, within three months of the last.
    record Planned(LocalDate day) implements Rhythm {}

    /// The next has its day, more than three months after the last.
    record PlannedLate(LocalDate day, LocalDate dueBy) implements Rhythm {}

    /// The next has no day yet, and is due by one.
    record Due(LocalDate by) implements Rhythm {}

    /// Three months have gone by since the last, and the next has no day.
    record Late(LocalDate by) implements Rhythm {}

    /// How it is with the Board's meetings on a day.
    ///
    /// @param meetings of the Board, in any order, held or still to come
    static Rhythm of(List<Meeting> meetings, LocalDate today) {
        var last = meetings.stream()
                .map(Meeting::on)
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
        var next = next(meetings, today);
        if (last.isEmpty()) {
            return next.<Rhythm>map(Planned::new).orElseGet(NotYet::new);
        }
        var due = last.get().plusMonths(MONTHS);
        if (next.isPresent()) {
            return next.get().isAfter(due) ? new PlannedLate(next.get(), due) : new Planned(next.get());
        }
        return due.isBefore(today) ? new Late(due) : new Due(due);
    }

    private static Optional<LocalDate> next(List<Meeting> meetings, LocalDate today) {
        return meetings.stream()
                .flatMap(meeting -> Stream.of(Optional.of(meeting.on()), Optional.ofNullable(meeting.nextOn())))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }
}
