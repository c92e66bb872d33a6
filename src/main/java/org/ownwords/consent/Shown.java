package org.ownwords.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a case shows of it, the newest first.
///
/// @param now  how each question stands
/// @param told what was told to others, with what it rests on
/// @param stop that they asked to stop, the last time, or null
/// @param more whether there is more than is shown
record Shown(
        List<ConsentEntry> now, List<Told> told, @Nullable StopEntry stop, boolean more) {

    /// So many of each are shown.
    static final int MOST = 50;

    /// Something that was told, with what it rests on.
    record Told(PassedOnEntry entry, Rests rests) {

        PassedOn passedOn() {
            return entry.passedOn();
        }
    }

    Shown {
        now = List.copyOf(now);
        told = List.copyOf(told);
    }

    boolean isEmpty() {
        return now.isEmpty() && told.isEmpty() && stop == null;
    }

    static Shown of(List<ConsentEntry> entries, List<PassedOnEntry> told, List<StopEntry> stops) {
        var now = ConsentEntry.now(entries);
        return new Shown(
                now.stream().limit(MOST).toList(),
                told.stream()
                        .limit(MOST)
                        .map(each -> new Told(each, WhatItRestsOn.judge(each.passedOn(), entries)))
                        .toList(),
                stops.isEmpty() ? null : stops.getFirst(),
                now.size() > MOST || told.size() > MOST);
    }
}
