package org.ownwords.feedback;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Tabled;
import org.ownwords.reported.TellsBoard;
import org.springframework.stereotype.Service;

/// Tells what people said when they were asked afterwards, as it may be published: of a year that has ended, what
/// adults said and what others said for them apart, and no question to which few gave one of the answers.
@Service
class HeardTold implements TellsBoard {

    private static final String DEFINITION =
            "Of those who answered this question in the year. The share may be anywhere"
                    + " between the two percentages in brackets, with 95 in 100 confidence. Of fewer than ten nothing is said in per cent.";

    private final ResultsStore store;

    HeardTold(ResultsStore store) {
        this.store = store;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        var year = time.year();
        if (!year.isOver(time.knownOn())) {
            return List.of();
        }
        var set = QuestionSets.PUBLISHED.current();
        var results = Results.of(set, store.counts(set, year), store.became(year), Audience.EVERYBODY);
        var tables = new ArrayList<Tabled>();
        for (var question : results.questions()) {
            if (!question.isWithheld()) {
                tables.add(new Tabled(
                        "%s (%s)".formatted(question.question(), question.adults() ? "adults" : "others for them"),
                        List.of("Answer", "Share"),
                        question.answers().stream()
                                .map(line -> List.of(line.words(), line.share().words()))
                                .toList()));
            }
        }
        return tables.isEmpty()
                ? List.of()
                : List.of(
                        new Telling(ReportPart.QUALITY, "What people said afterwards", DEFINITION, tables, List.of()));
    }
}
