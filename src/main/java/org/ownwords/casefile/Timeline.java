package org.ownwords.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Teller;
import org.ownwords.history.Told;
import org.ownwords.spelling.Spellings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A case's timeline: what every concept tells of it, in one order.
@Service
@Transactional(readOnly = true)
public class Timeline {

    private final Teller teller;
    private final Spellings spellings;

    Timeline(Teller teller, Spellings spellings) {
        this.teller = teller;
        this.spellings = spellings;
    }

    /// Everything, the newest first. One query for each concept that has something to tell, however long the timeline.
    public List<Told> of(Chain chain) {
        return teller.all(chain).stream().sorted(Told.NEWEST_FIRST).toList();
    }

    /// The entries that contain the words, in any spelling.
    List<Told> having(String words, List<Told> entries) {
        if (words.isBlank()) {
            return entries;
        }
        var having = spellings.having(
                words,
                entries.stream()
                        .map(told -> String.join("\n", texts(told).toList()))
                        .toList());
        return having.stream().mapToObj(entries::get).toList();
    }

    /// The entry that tells of a row.
    static Optional<Told> ofRow(@Nullable UUID row, List<Told> entries) {
        return entries.stream().filter(told -> told.row().equals(row)).findFirst();
    }

    private static Stream<String> texts(Told told) {
        return Stream.concat(
                Stream.of(told.sentence(), told.words() == null ? "" : told.words()),
                told.details().stream().map(Told.Detail::text));
    }
}
