package org.ownwords.boardwork;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Said;
import org.ownwords.reported.TellsBoard;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;

/// Tells what came of the Board's plan in a year (Care Act 2014, schedule 2, paragraph 4(1)(b)): its objectives as they
/// stand, what came of entries in the year, and what the Board heard in it.
@Service
class BoardWorkTold implements TellsBoard {

    private final BoardWork work;

    BoardWorkTold(BoardWork work) {
        this.work = work;
    }

    @Override
    public List<Telling> of(ReportingYear year, By by) {
        var all = Filter.all(by.today());
        return Stream.of(
                        telling("What the Board wants to be different", objectives(work.list(Noun.OBJECTIVE, all))),
                        telling("What came of it", news(work.list(Noun.NEWS, all), year)),
                        telling("What the Board heard", heard(work.list(Noun.HEARD, all), year)))
                .filter(telling -> !telling.said().isEmpty())
                .toList();
    }

    private static Telling telling(String title, List<Said> said) {
        return Telling.inWords(ReportPart.STRATEGY, title, said);
    }

    static List<Said> objectives(List<Known> objectives) {
        return objectives.stream()
                .flatMap(known -> known.says() instanceof Objective objective
                        ? Stream.of(new Said(objective.words(), objective.title() + ":", false))
                        : Stream.of())
                .toList();
    }

    static List<Said> news(List<Known> news, ReportingYear year) {
        return news.stream()
                .flatMap(known -> known.says() instanceof News one && year.contains(one.on())
                        ? Stream.of(new Said(
                                one.changed() == null ? one.words() : one.words() + "\n" + one.changed(),
                                one.standing().words() + ":",
                                false))
                        : Stream.of())
                .toList();
    }

    /// Words that somebody told the Board are theirs.
    static List<Said> heard(List<Known> heard, ReportingYear year) {
        return heard.stream()
                .flatMap(known -> known.says() instanceof Heard one && year.contains(one.on())
                        ? Stream.of(new Said(one.words(), one.whom(), true))
                        : Stream.of())
                .toList();
    }
}
