package org.ownwords.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.anonymised.ToldStories;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.Quote;
import org.ownwords.counted.YearCounts;
import org.ownwords.disclosure.PeopleSheet;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.jointboard.JointBoards;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Board's figures for a year, and the words beside them. No case can be opened from here. People who may
/// open the cases see exact figures as of now, or what the Board sees. All others see what is published.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/board")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class BoardPages {

    private final YearCounts counts;
    private final PublishedYears published;
    private final ToldStories stories;
    private final JointBoards joint;
    private final Templates templates;

    BoardPages(
            YearCounts counts, PublishedYears published, ToldStories stories, JointBoards joint, Templates templates) {
        this.counts = counts;
        this.published = published;
        this.stories = stories;
        this.joint = joint;
        this.templates = templates;
    }

    @GetMapping
    Page show(
            Chrome chrome,
            By by,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "false") boolean published) {
        var now = ReportingYear.of(by.today());
        var chosen = year.isBlank() ? now : chosen(year);
        var audience = Audience.of(by.practitioner().role());
        return Page.of(templates.boardShow(
                chrome,
                shown(chosen, published ? Audience.EVERYBODY : audience, by),
                stories.all(),
                joint.on(by.today()),
                years(now).toList(),
                by.today(),
                audience == Audience.OPENS_CASES,
                seesFurther(by.practitioner().role()),
                by.practitioner().role() == Role.MANAGER));
    }

    private Shown shown(ReportingYear year, Audience audience, By by) {
        return switch (audience) {
            case OPENS_CASES -> exact(year, by);
            case EVERYBODY -> published(year, by);
        };
    }

    private Shown exact(ReportingYear year, By by) {
        return new Shown(
                year,
                true,
                Optional.empty(),
                exactly(year, by),
                HowFigures.of(counts.how(by.authority(), year)),
                before(year, each -> exactly(each, by)),
                exactMeetings(years(year).toList(), by),
                counts.quotes(by.authority(), year, new AsOf.Now()));
    }

    private Figures exactly(ReportingYear year, By by) {
        var numbers = PeopleSheet.numbers(counts.people(by.authority(), year, new AsOf.Now()));
        return Figures.of(cell -> OptionalLong.of(numbers.getOrDefault(cell, 0L)));
    }

    private Shown published(ReportingYear year, By by) {
        var shown = published.of(by.authority(), year, by.today());
        var quotes = shown.until()
                .map(day -> counts.quotes(by.authority(), year, PublishedYears.until(day)))
                .orElse(List.<Quote>of());
        return new Shown(
                year,
                false,
                shown.until(),
                Figures.of(shown::at),
                null,
                before(year, each -> Figures.of(published.of(by.authority(), each, by.today())::at)),
                new MeetingsHeld(
                        years(year).map(each -> publishedMeetings(each, by)).toList()),
                quotes);
    }

    private MeetingsHeld exactMeetings(List<ReportingYear> years, By by) {
        var held = counts.meetings(by.authority(), years, new AsOf.Now());
        return new MeetingsHeld(years.stream()
                .map(each -> MeetingsHeld.exact(each, held.getOrDefault(each, Map.of())))
                .toList());
    }

    private MeetingsHeld.Year publishedMeetings(ReportingYear year, By by) {
        return published
                .of(by.authority(), year, by.today())
                .until()
                .map(day -> counts.meetings(by.authority(), List.of(year), PublishedYears.until(day)))
                .map(held -> MeetingsHeld.published(year, held.getOrDefault(year, Map.of())))
                .orElseGet(() -> MeetingsHeld.nothing(year));
    }

    private static Stream<ReportingYear> years(ReportingYear year) {
        return Stream.of(year, year.before(), year.before().before());
    }

    private static List<Shown.Before> before(ReportingYear year, Function<ReportingYear, Figures> figures) {
        return years(year)
                .skip(1)
                .map(each -> new Shown.Before(each, figures.apply(each)))
                .toList();
    }

    /// @throws NotFound where it is no year
    static ReportingYear chosen(String year) {
        try {
            return ReportingYear.of(year);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /// Who gets links to the Safeguarding Adults Reviews and to the measures of the national return.
    private static boolean seesFurther(Role role) {
        return switch (role) {
            case MANAGER, BOARD_VIEWER -> true;
            case PRACTITIONER, ANALYST, INTERVIEWER, ADMINISTRATOR -> false;
        };
    }
}
