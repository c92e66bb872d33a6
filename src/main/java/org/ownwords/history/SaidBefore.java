package org.ownwords.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;

/// What an entry said before something else was recorded in its place. Its page shows it in `history/before.jte`: a
/// correction must not make anybody’s words unreadable.
///
/// @param said what it said, line by line
/// @param by   the identity of whoever recorded that
/// @param at   when they recorded it
/// @param why  why something else was recorded in its place, or null where nobody said so
public record SaidBefore(
        List<Detail> said, String by, Instant at, @Nullable String why) {

    public SaidBefore {
        said = List.copyOf(said);
    }

    /// The lines that have a text.
    @SafeVarargs
    public static List<Detail> lines(Optional<Detail>... lines) {
        var all = new ArrayList<Detail>();
        for (var each : lines) {
            each.ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /// What several tables said before, the newest first.
    public static List<SaidBefore> newestFirst(Stream<SaidBefore> all) {
        return all.sorted(Comparator.comparing(SaidBefore::at).reversed()).toList();
    }

    /// What several tables said before of the same things, by thing and the newest first.
    public static Map<UUID, List<SaidBefore>> together(List<Map<UUID, List<SaidBefore>>> tables) {
        return tables.stream()
                .flatMap(table -> table.entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> newestFirst(Stream.concat(one.stream(), other.stream()))));
    }
}
