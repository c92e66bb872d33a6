package org.ownwords.workforce;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Tabled;
import org.ownwords.reported.TellsBoard;
import org.ownwords.vocabulary.Coded;
import org.springframework.stereotype.Service;

/// Tells how many supervisions there were in a year, how far what people want led the work, and what stood in the way.
/// No word of a supervision is told, and small numbers are withheld.
@Service
class WorkforceTold implements TellsBoard {

    private final Workforce workforce;

    WorkforceTold(Workforce workforce) {
        this.workforce = workforce;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        if (!time.isYear()) {
            // Small numbers of a quarter could be worked out from those of the year.
            return List.of();
        }
        var counted = workforce.counted(time.first(), time.last());
        return counted.isEmpty() ? List.of() : List.of(telling(counted));
    }

    static Telling telling(List<Counted> all) {
        return new Telling(
                ReportPart.QUALITY,
                "Supervision",
                "Supervisions that were recorded in the year. One supervision can name several things that stood in the"
                        + " way. Numbers under five are withheld, and all others are rounded to the nearest five.",
                List.of(
                        new Tabled(
                                "Supervisions by whether the work is led by what people want",
                                List.of("What they say", "Supervisions"),
                                Stream.concat(
                                                Approach.all().stream()
                                                        .map(each -> row(each, all, one -> one.approach() == each)),
                                                Stream.of(
                                                        List.of("All supervisions", shown(all.size())),
                                                        List.of("In a group", shown(all, Counted::inGroup))))
                                        .toList()),
                        new Tabled(
                                "Supervisions by what stood in the way",
                                List.of("What stood in the way", "Supervisions"),
                                InTheWay.all().stream()
                                        .map(each -> row(
                                                each, all, one -> one.inTheWay().contains(each)))
                                        .toList())),
                List.of());
    }

    private static List<String> row(Coded what, List<Counted> all, Predicate<Counted> which) {
        return List.of(what.words(), shown(all, which));
    }

    private static String shown(List<Counted> all, Predicate<Counted> which) {
        return shown(all.stream().filter(which).count());
    }

    private static String shown(long number) {
        return SmallNumbers.isFew(number) ? "withheld" : String.valueOf(SmallNumbers.rounded(number));
    }
}
