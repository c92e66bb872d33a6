package org.ownwords.boardwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.page.Days;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Said;
import org.ownwords.reported.TellsBoard;
import org.springframework.stereotype.Service;

/// Tells what came of the Board's plan in a year (Care Act 2014, schedule 2, paragraph 4(1)(b)): each objective of that
/// year with what was planned and what was done, what else came of the Board's work, and what the Board heard in it.
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
        var actions = work.list(Noun.ACTION, all);
        var objectives = work.list(Noun.OBJECTIVE, all).stream()
                .filter(known -> isInPlan(known, time))
                .toList();
        var beside = news.stream()
                .filter(known -> objectives.stream().noneMatch(objective -> isOf(known, objective, actions)))
                .toList();
        return Stream.concat(
                        objectives.stream().map(known -> objective(known, actions, news, time)),
                        Stream.of(
                                telling("What else came of the Board’s work", news(beside, work.abouts(beside), time)),
                                telling("What the Board heard, and what was done", heard(heard, news, time))))
                .filter(telling -> !telling.said().isEmpty())
                .toList();
    }

    private static Telling telling(String title, List<Said> said) {
        return Telling.inWords(ReportPart.STRATEGY, title, said);
    }

    /// Whether an objective is in the plan of a time: of a year that was named, or where none was, unless it was over
    /// before.
    static boolean isInPlan(Known known, Span time) {
        if (!(known.says() instanceof Objective objective)) {
            return false;
        }
        if (!objective.years().isEmpty()) {
            return objective.years().contains(time.year());
        }
        var latest = known.latest();
        return latest == null || latest.standing().isOpen() || !latest.on().isBefore(time.first());
    }

    /// Whether news are about an objective, or about one of its actions.
    private static boolean isOf(Known news, Known objective, List<Known> actions) {
        var about = news.says().about();
        return about != null
                && (about.entry().equals(objective.id())
                        || actionsOf(objective, actions)
                                .anyMatch(action -> action.id().equals(about.entry())));
    }

    private static Stream<Known> actionsOf(Known objective, List<Known> actions) {
        return actions.stream()
                .filter(action -> action.says() instanceof Action one
                        && one.about().entry().equals(objective.id()));
    }

    /// An objective with what was planned for it in a time, and what was done. What is to be done after the time is in
    /// the plan of another; what was done before it is in the report of another.
    static Telling objective(Known known, List<Known> actions, List<Known> news, Span time) {
        var objective = (Objective) known.says();
        var said = new ArrayList<Said>();
        said.add(new Said(objective.words(), "What is to be different for people:", false));
        newsOf(known, news, time).forEach(said::add);
        for (var each : actionsOf(known, actions).toList()) {
            var action = (Action) each.says();
            var done = newsOf(each, news, time);
            var latest = each.latest();
            var overBefore =
                    latest != null && !latest.standing().isOpen() && latest.on().isBefore(time.first());
            if (!done.isEmpty() || (!overBefore && !action.by().isAfter(time.last()))) {
                said.add(new Said(
                        "%s. %s, by %s".formatted(action.what(), action.owner().name(), Days.day(action.by())),
                        "Planned:",
                        false));
                said.addAll(
                        done.isEmpty() ? List.of(new Said("Nothing is recorded of this time.", "Done:", false)) : done);
            }
        }
        return telling("Objective: " + objective.title(), said);
    }

    /// What came of an entry in a time, the earliest first.
    private static List<Said> newsOf(Known of, List<Known> news, Span time) {
        return news.stream()
                .map(Known::says)
                .map(News.class::cast)
                .filter(each -> each.about().entry().equals(of.id()) && time.contains(each.on()))
                .sorted(Comparator.comparing(News::on))
                .map(each -> new Said(
                        "%s, %s. %s".formatted(each.standing().words(), Days.day(each.on()), words(each)),
                        "Done:",
                        false))
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
    /// they are older.
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
