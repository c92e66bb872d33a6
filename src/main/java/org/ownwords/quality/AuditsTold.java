package org.ownwords.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Tabled;
import org.ownwords.reported.TellsBoard;
import org.springframework.stereotype.Service;

/// Tells what reading case files showed, as it may be published: of draws of which every case has been read, with small
/// numbers withheld. What is told is of all draws of a programme that is read with today, and of no single year.
@Service
class AuditsTold implements TellsBoard {

    private final Programmes programmes;
    private final ProgrammeResults results;

    AuditsTold(Programmes programmes, ProgrammeResults results) {
        this.programmes = programmes;
        this.results = results;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        if (!time.isRecent(by.today())) {
            return List.of();
        }
        return programmes.visibleTo(by).stream()
                .filter(programme -> programme.ended() == null)
                .flatMap(programme -> results.published(programme).found().stream()
                        .map(found -> telling(programme.setUp().name(), found)))
                .toList();
    }

    private static Telling telling(String programme, FoundWith found) {
        var tool = found.tool();
        return new Telling(
                ReportPart.QUALITY,
                programme,
                "Cases of this programme whose draw was read to the end: %s. What does not apply is not counted in any share."
                        .formatted(Results.shown(found.results().cases())),
                List.of(new Tabled(
                        "Number of cases by question and answer: " + tool.title(),
                        Stream.concat(
                                        Stream.of("Question"),
                                        tool.ratings().stream().map(Tool.Rating::words))
                                .toList(),
                        found.results().lines().stream().map(AuditsTold::row).toList())),
                List.of());
    }

    private static List<String> row(Results.Line line) {
        var row = new ArrayList<String>();
        row.add(line.question().words());
        line.numbers().forEach(number -> row.add(Results.shown(number)));
        return row;
    }
}
