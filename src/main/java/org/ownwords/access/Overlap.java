package org.ownwords.access;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Whether somebody would be away twice on a day. On each day one answer says who covers for them: with two, their work
/// is on the lists of two colleagues who each leave it to the other, or on that of somebody who was meant for other
/// days.
public sealed interface Overlap {

    record None() implements Overlap {}

    /// They are away already on the first day.
    record OnFirstDay(Absence other) implements Overlap {}

    /// They are away already on a later day.
    record OnLaterDay(Absence other) implements Overlap {}

    /// Of the days somebody is to be away, and what stands of them.
    ///
    /// @param id     of the row that says the days, which is in nobody's way where it was sent before
    /// @param others the absences of theirs that hold, without the one that is changed
    static Overlap of(UUID id, Absence.Days days, List<Absence> others) {
        var earliestFirst = others.stream()
                .filter(each -> !each.id().equals(id))
                .sorted(Comparator.comparing(each -> each.days().from()))
                .toList();
        return earliestFirst.stream()
                .filter(each -> each.days().includes(days.from()))
                .findFirst()
                .<Overlap>map(OnFirstDay::new)
                .or(() -> earliestFirst.stream()
                        .filter(each -> days.includes(each.days().from()))
                        .findFirst()
                        .map(OnLaterDay::new))
                .orElseGet(None::new);
    }
}
