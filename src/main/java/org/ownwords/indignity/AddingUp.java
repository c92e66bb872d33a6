package org.ownwords.indignity;

import java.util.List;
import org.ownwords.page.Days;

/// Small things together: how many there are, and since when. How many are too many is for people to judge:
/// no number says it.
///
/// @param newest the newest first, and at most [#MOST] of them
/// @param all    how many there are
/// @param words  how they add up, in a sentence
record AddingUp(List<IndignityEntry> newest, int all, String words) {

    /// So many are shown.
    static final int MOST = 50;

    AddingUp {
        newest = List.copyOf(newest);
    }

    /// Of everything, the newest first.
    static AddingUp of(List<IndignityEntry> entries) {
        return new AddingUp(entries.stream().limit(MOST).toList(), entries.size(), words(entries));
    }

    boolean isEmpty() {
        return newest.isEmpty();
    }

    boolean hasMore() {
        return all > newest.size();
    }

    private static String words(List<IndignityEntry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        var first = Days.day(entries.getLast().indignity().on());
        var last = Days.day(entries.getFirst().indignity().on());
        if (entries.size() == 1) {
            return "One was recorded, of %s.".formatted(first);
        }
        var often = entries.stream()
                .filter(entry -> entry.indignity().often() == Often.OFTEN)
                .count();
        return "%d were recorded, from %s to %s.%s"
                .formatted(
                        entries.size(),
                        first,
                        last,
                        often == 0
                                ? ""
                                : " Of these, %d %s most days.".formatted(often, often == 1 ? "happens" : "happen"));
    }
}
