package org.ownwords.returns.measures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Days;
import org.ownwords.returns.cells.Numbers;

/// How many people live in the council's area, by groups, as somebody enters it.
///
/// @param id     of the row
/// @param people how many are in a group; one that is not in it is not known
/// @param source who counted or estimated it
/// @param day    of which day
record PeopleHere(UUID id, Map<PeopleGroup, Integer> people, String source, LocalDate day) {

    PeopleHere {
        if (people.isEmpty() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "How many people live here is said of one group at least, with a source");
        }
        people = Collections.unmodifiableMap(new EnumMap<>(people));
    }

    /// How many are in a group, of all in groups of its kind; nothing where one of these is not known.
    Optional<Share> share(PeopleGroup group) {
        var groups = group.kind().groups();
        if (!people.keySet().containsAll(groups)) {
            return Optional.empty();
        }
        return Optional.of(new Share(
                people.getOrDefault(group, 0),
                groups.stream().mapToLong(each -> people.getOrDefault(each, 0)).sum()));
    }

    /// How many are in a group, or an empty text.
    public String written(PeopleGroup group) {
        var number = people.get(group);
        return number == null ? "" : Numbers.written(number);
    }

    /// In a sentence.
    String words() {
        return "%d of %d groups, as of %s.".formatted(people.size(), PeopleGroup.values().length, Days.day(day));
    }
}
