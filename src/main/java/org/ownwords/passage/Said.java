package org.ownwords.passage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a council says in its passages on a day.
public final class Said {

    private final List<PassageEntry> entries;
    private final LocalDate day;

    /// @param entries all that was recorded, the newest first
    Said(List<PassageEntry> entries, LocalDate day) {
        this.entries = List.copyOf(entries);
        this.day = day;
    }

    /// What comes with the software.
    public static Said standard() {
        return new Said(List.of(), LocalDate.EPOCH);
    }

    /// The words of a passage, with its places filled.
    ///
    /// @param values by the names of its places. What is not among them leaves nothing
    public String of(Passage passage, Map<String, String> values) {
        return passage.filled(words(passage), values);
    }

    /// Each line of a passage by itself, with its places filled. A line with nothing in it is left out.
    public List<String> lines(Passage passage, Map<String, String> values) {
        return words(passage)
                .lines()
                .map(line -> passage.filled(line, values))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// Of the entries whose day has come, the one with the latest day, and of those the one recorded last.
    String words(Passage passage) {
        return entries.stream()
                .filter(each ->
                        each.code().equals(passage.code()) && !each.from().isAfter(day))
                .max(Comparator.comparing(PassageEntry::from)
                        .thenComparing(Comparator.comparingInt(entries::indexOf).reversed()))
                .map(PassageEntry::words)
                .orElse(passage.standard());
    }
}
