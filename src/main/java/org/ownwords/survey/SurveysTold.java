package org.ownwords.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Said;
import org.ownwords.reported.TellsBoard;
import org.ownwords.survey.SurveyResults.OfQuestion;
import org.springframework.stereotype.Service;

/// Tells what surveys told whose round was closed in a year. Organisations answer about themselves, so that their
/// numbers are told as they are. Of people small numbers are withheld, and nothing is told while few answered.
@Service
class SurveysTold implements TellsBoard {

    private final Rounds rounds;

    SurveysTold(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        return rounds.told(time).stream().map(SurveysTold::telling).toList();
    }

    static Telling telling(Rounds.Told told) {
        var asks = told.survey().asks();
        var answered = told.results().answers().size();
        var shown = SurveyResults.areShown(asks, answered);
        return new Telling(
                ReportPart.QUALITY,
                "Survey: %s, %s".formatted(told.survey().name(), told.round().name()),
                definition(told, asks, answered, shown),
                shown
                        ? told.results().results().questions().stream()
                                .flatMap(each -> tabled(each, asks))
                                .toList()
                        : List.of(),
                said(told.round()));
    }

    private static List<Said> said(Round round) {
        var closed = round.closed();
        return closed == null ? List.of() : List.of(new Said(closed, "What it told, and what is done about it", false));
    }

    private static String definition(Rounds.Told told, Asks asks, int answered, boolean shown) {
        if (!shown) {
            return "Fewer than %d people answered. What they answered is not told, because colleagues would know who said what."
                    .formatted(SurveyResults.FEWEST_PEOPLE);
        }
        var asked = told.round().asked();
        return switch (asks) {
            case ORGANISATIONS ->
                "%d organisations answered%s. Each number is how many gave that answer."
                        .formatted(answered, asked == null ? "" : ", and %d were asked".formatted(asked));
            case PEOPLE ->
                "People of organisations answered, each for themselves: %s. Each number is how many gave that answer. Numbers"
                                .formatted(number(answered))
                        + " under five are withheld, and all others are rounded to the nearest five.";
        };
    }

    private static Stream<Telling.Tabled> tabled(OfQuestion each, Asks asks) {
        var table = each.table();
        if (table == null || each.answered() == 0) {
            return Stream.empty();
        }
        var columns = asks == Asks.ORGANISATIONS ? table.columns() : List.of(SurveyResults.COUNT);
        var heads = new ArrayList<>(List.of("Answer"));
        columns.forEach(column -> heads.add(column.name()));
        return Stream.of(new Telling.Tabled(
                each.question().words(),
                heads,
                table.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.words()),
                                        columns.stream()
                                                .map(column -> asks == Asks.ORGANISATIONS
                                                        ? row.shown(column)
                                                        : number(row.in(column).orElse(0))))
                                .toList())
                        .toList()));
    }

    private static String number(long number) {
        return SmallNumbers.isFew(number) ? "withheld" : String.valueOf(SmallNumbers.rounded(number));
    }
}
