package org.ownwords.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ownwords.counted.Asked;
import org.ownwords.counted.Slices;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.PeopleCell;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.YearCell;
import org.ownwords.timescale.Targets;

/// The Board's further figures of a year as everybody reads them, for whoever tries to work out from them what is
/// withheld: how people took part, how soon things were done, and how often advocates were asked for.
public final class FurtherFigures {

    private FurtherFigures() {}

    /// A number that is published, divided.
    ///
    /// @param exact how many are in each part; an empty name is what has none
    /// @param shown each part that has a name as it is shown
    public record Division(Cell whole, String title, Map<String, Long> exact, Map<String, OptionalLong> shown) {}

    /// What was counted of a year.
    ///
    /// @param part  how people took part
    /// @param other how soon things were done, and how often advocates were asked for
    public record Counted(Slices part, Slices other) {}

    /// Those that divide a number that is published.
    public static List<Division> of(Counted counted, PublishedYear year, Targets targets, LocalDate today) {
        var exact = figures(counted, new Seen.Exact(), targets, today);
        return figures(counted, new Seen.Published(year), targets, today).stream()
                .flatMap(told -> whole(told.about()).stream()
                        .map(whole -> division(
                                whole,
                                told,
                                exact.stream()
                                        .filter(each -> each.title().equals(told.title()))
                                        .findFirst()
                                        .orElseThrow())))
                .toList();
    }

    private static List<Told> figures(Counted counted, Seen seen, Targets targets, LocalDate today) {
        return Stream.of(
                        PartTold.figures(counted.part(), seen),
                        TimeTold.figures(counted.other(), seen, targets, today),
                        AdvocatesTold.figures(counted.other(), seen, today))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<Cell> whole(String about) {
        return switch (about) {
            case "people" -> Optional.of(new PeopleCell.Everybody());
            case "people who said what they want" -> Optional.of(new PeopleCell.Answered(Asked.EXPRESSED));
            case "concerns raised" -> Optional.of(YearCell.CONCERNS);
            case "section 42 enquiries started" -> Optional.of(YearCell.SECTION_42);
            case "enquiries started" -> Optional.of(YearCell.ENQUIRIES);
            default -> Optional.empty();
        };
    }

    private static Division division(Cell whole, Told told, Told exact) {
        var numbers = new LinkedHashMap<String, Long>();
        var shown = new LinkedHashMap<String, OptionalLong>();
        for (var part : told.figure().parts()) {
            if (part.known()) {
                numbers.put(
                        part.words(),
                        exact.figure().parts().stream()
                                .filter(each -> each.words().equals(part.words()))
                                .mapToLong(each -> each.number().orElse(0))
                                .sum());
                shown.put(part.words(), part.number());
            }
        }
        var named = numbers.values().stream().mapToLong(Long::longValue).sum();
        numbers.put("", exact.figure().whole().orElseThrow() - named);
        return new Division(whole, told.title(), numbers, shown);
    }
}
