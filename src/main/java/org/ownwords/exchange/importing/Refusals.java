package org.ownwords.exchange.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ownwords.exchange.format.Content;
import org.ownwords.exchange.format.InterchangeFile;

/// What a row can say, each value good by itself, and what can still not be: something that has happened after
/// today, and a person whom nothing tells from another.
final class Refusals {

    private static final List<String> TOLD_BY = List.of("nhs_number", "given_name", "family_name");

    private final String today;
    private final Map<InterchangeFile, int[]> days = new EnumMap<>(InterchangeFile.class);
    private final int[] toldBy;

    Refusals(LocalDate today) {
        this.today = today.toString();
        for (var file : InterchangeFile.values()) {
            days.put(
                    file,
                    IntStream.range(0, file.shape().size())
                            .filter(column -> isDay(file.shape().get(column).content()))
                            .toArray());
        }
        var people = InterchangeFile.PEOPLE.columns();
        this.toldBy = TOLD_BY.stream().mapToInt(people::indexOf).toArray();
    }

    private static boolean isDay(Content content) {
        return content instanceof Content.Day || content instanceof Content.Moment;
    }

    /// Why a row is refused, or nothing.
    ///
    /// @param values in the order of the format's columns, each good by itself
    Optional<String> problem(InterchangeFile file, List<String> values) {
        for (var column : days.getOrDefault(file, new int[0])) {
            var value = values.get(column);
            // Days and moments of this shape are in the order of their text.
            if (value.compareTo(today) > 0 && !value.startsWith(today)) {
                return Optional.of(file.columns().get(column) + " is in the future");
            }
        }
        return file == InterchangeFile.PEOPLE
                        && IntStream.of(toldBy)
                                .allMatch(column -> values.get(column).isEmpty())
                ? Optional.of("has neither a name nor an NHS number")
                : Optional.empty();
    }
}
