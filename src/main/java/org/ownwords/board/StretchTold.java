package org.ownwords.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ownwords.access.By;
import org.ownwords.access.Teams;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.YearCounts;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Tabled;
import org.ownwords.reported.TellsBoard;
import org.ownwords.timescale.Targets;
import org.ownwords.timescale.Timescales;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the Board's further figures of what was counted, for its pages and for what is told of a year.
@Service
@Transactional(readOnly = true)
class StretchTold implements TellsBoard {

    private final YearCounts counts;
    private final PublishedYears published;
    private final Timescales timescales;
    private final Teams teams;

    StretchTold(YearCounts counts, PublishedYears published, Timescales timescales, Teams teams) {
        this.counts = counts;
        this.published = published;
        this.timescales = timescales;
        this.teams = teams;
    }

    /// What is set here that the figures of a page need beside what is counted.
    ///
    /// @param teams what teams are called, by their code
    record Settings(Targets targets, Map<String, String> teams) {}

    Settings settings(StretchTopic topic, Breakdown by, LocalDate today) {
        return new Settings(
                topic == StretchTopic.TIME ? timescales.targets(today) : new Targets(List.of()),
                topic == StretchTopic.BREAKDOWNS && by == Breakdown.TEAM ? names() : Map.of());
    }

    /// The figures of one time. It is wide because what is shown, of which time, to whom and as of when are chosen
    /// apart.
    StretchShown.Of of(
            StretchTopic topic,
            ChosenTime time,
            Breakdown by,
            Settings settings,
            Seen seen,
            AsOf when,
            Optional<LocalDate> until,
            By who) {
        var today = until.orElse(who.today());
        var slices = counts.slices(who.authority(), topic.subject(), time.stretch(), when);
        List<Told> figures = switch (topic) {
            case CONCERNS -> ConcernsTold.figures(slices, seen, today);
            case TIME -> TimeTold.figures(slices, seen, settings.targets(), today);
            case ADVOCATES -> AdvocatesTold.figures(slices, seen, today);
            case PART -> PartTold.figures(slices, seen);
            case BEHIND -> EndingsTold.behind(slices, seen);
            case BREAKDOWNS -> List.of();
        };
        List<Grid> grids = switch (topic) {
            case CONCERNS -> List.of(ConcernsTold.bySource(slices, seen));
            case BREAKDOWNS -> EndingsTold.grids(slices, seen, by, by.groups(slices, time.year(), settings.teams()));
            case TIME, ADVOCATES, PART, BEHIND -> List.of();
        };
        return new StretchShown.Of(time, until, figures, grids);
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        teams.all().forEach(each -> names.put(each.team().code(), each.team().name()));
        return names;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        var year = time.year();
        var shown = published.of(by.authority(), year, time.knownOn());
        return shown.until().map(day -> of(year, shown, day, by)).orElse(List.of());
    }

    private List<Telling> of(ReportingYear year, PublishedYear shown, LocalDate day, By by) {
        var all = new ArrayList<Telling>();
        for (var topic : StretchTopic.values()) {
            for (var breakdown :
                    topic == StretchTopic.BREAKDOWNS ? Breakdown.values() : new Breakdown[] {Breakdown.TEAM}) {
                var of = of(
                        topic,
                        ChosenTime.of(year),
                        breakdown,
                        settings(topic, breakdown, by.today()),
                        new Seen.Published(shown),
                        PublishedYears.until(day),
                        Optional.of(day),
                        by);
                of.figures().stream()
                        .filter(each -> !each.figure().isEmpty())
                        .map(each -> telling(each, year))
                        .forEach(all::add);
                of.grids().stream()
                        .filter(grid -> !grid.isEmpty())
                        .map(each -> telling(each, topic == StretchTopic.BREAKDOWNS ? breakdown.words() : year.text()))
                        .forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    private static Telling telling(Told told, ReportingYear year) {
        var rows = new ArrayList<List<String>>();
        if (told.figure().hasShares()) {
            rows.add(List.of("All " + told.about(), number(told.figure().whole()), ""));
        }
        told.figure().parts().forEach(part -> rows.add(List.of(part.words(), number(part.number()), part.share())));
        return new Telling(
                ReportPart.FIGURES,
                told.title(),
                told.definition(),
                List.of(new Tabled(year.text(), List.of("Answer", "Number", "Share"), rows)),
                List.of());
    }

    private static Telling telling(Grid grid, String caption) {
        var heads = new ArrayList<String>();
        heads.add("Group");
        heads.addAll(grid.columns());
        return new Telling(
                ReportPart.FIGURES,
                grid.title(),
                (grid.definition() + " " + grid.notSaid()).strip(),
                List.of(new Tabled(
                        caption,
                        heads,
                        grid.lines().stream()
                                .map(line -> {
                                    var row = new ArrayList<String>();
                                    row.add(line.words());
                                    line.figure().parts().forEach(part -> row.add(number(part.number())));
                                    return (List<String>) row;
                                })
                                .toList())),
                List.of());
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "withheld";
    }
}
