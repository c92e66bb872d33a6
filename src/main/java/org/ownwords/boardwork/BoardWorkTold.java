package org.ownwords.boardwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Said;
import org.ownwords.reported.TellsBoard;
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
    public List<Telling> of(Span time, By by) {
        var all = Filter.all(by.today());
        var news = work.list(Noun.NEWS, all);
        var heard = work.list(Noun.HEARD, all);
        return Stream.of(
                        telling("What the Board wants to be different", objectives(work.list(Noun.OBJECTIVE, all))),
                        telling("What came of it", news(news, work.abouts(news), time)),
                        telling("What the Board heard, and what was done", heard(heard, news, time)))
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

    /// Each says first what it is about. What was done about something that the Board heard stands with those words.
    ///
    /// @param abouts what it is about, by its id
    static List<Said> news(List<Known> news, Map<UUID, Known> abouts, Span time) {
        return news.stream()
                .flatMap(known -> known.says() instanceof News one
                                && one.about().noun() != Noun.HEARD
                                && time.contains(one.on())
                                && abouts.containsKey(one.about().entry())
                        ? Stream.of(new Said(
                                one.standing().words() + ". " + words(one),
                                abouts.get(one.about().entry()).says().heading() + ":",
                                false))
                        : Stream.empty())
                .toList();
    }

    private static String words(News one) {
        return one.changed() == null ? one.words() : one.words() + "\n" + one.changed();
    }

    /// Words that somebody told the Board are theirs. What was done about them in the time follows them, also where
    /// they
    /// are older.
    static List<Said> heard(List<Known> heard, List<Known> news, Span time) {
        var all = new ArrayList<Said>();
        for (var known : heard) {
            if (known.says() instanceof Heard one) {
                var done = news.stream()
                        .map(Known::says)
                        .map(News.class::cast)
                        .filter(each -> each.about().entry().equals(known.id()) && time.contains(each.on()))
                        .map(each -> new Said(words(each), each.standing().words() + ":", false))
                        .toList();
                if (time.contains(one.on()) || !done.isEmpty()) {
                    all.add(new Said(one.words(), one.whom(), true));
                    all.addAll(done);
                }
            }
        }
        return List.copyOf(all);
    }
}
