package org.ownwords.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.YearCounts;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Board's further figures, of a time that is chosen: those who may open the cases see them exact and as of now,
/// and may choose months; all others see what may be published of a year. Beside each stands the same of the two
/// years before.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class StretchPages {

    private static final int YEARS = 3;

    private final YearCounts counts;
    private final PublishedYears published;
    private final StretchTold told;
    private final Templates templates;

    StretchPages(YearCounts counts, PublishedYears published, StretchTold told, Templates templates) {
        this.counts = counts;
        this.published = published;
        this.told = told;
        this.templates = templates;
    }

    /// Each topic has an address of its own.
    ///
    /// @param by by what it is broken down, where it is
    @GetMapping({
        "/board/concerns",
        "/board/time",
        "/board/advocates",
        "/board/taking-part",
        "/board/behind",
        "/board/breakdowns"
    })
    Page show(
            Chrome chrome,
            By who,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "false") boolean published,
            @RequestParam(defaultValue = "harm") String by) {
        var topic = StretchTopic.at(chrome.path()).orElseThrow(NotFound::new);
        var breakdown = topic == StretchTopic.BREAKDOWNS ? Breakdown.of(by).orElseThrow(NotFound::new) : Breakdown.TEAM;
        return page(chrome, topic, time, published, breakdown, who);
    }

    private Page page(Chrome chrome, StretchTopic topic, String text, boolean asPublished, Breakdown breakdown, By by) {
        var now = ReportingYear.of(by.today());
        var time = text.isEmpty() ? ChosenTime.of(now) : ChosenTime.of(text).orElseThrow(NotFound::new);
        var opensCases = Audience.of(by.practitioner().role()) == Audience.OPENS_CASES;
        var exact = opensCases && !asPublished;
        if ((!exact && !time.isYear()) || time.stretch().from().isAfter(by.today())) {
            throw new NotFound();
        }
        var settings = told.settings(topic, breakdown, by.today());
        var shown = new ArrayList<StretchShown.Of>();
        var each = time;
        for (var i = 0; i < (topic == StretchTopic.BREAKDOWNS ? 1 : YEARS); i++) {
            shown.add(
                    exact
                            ? exact(topic, each, breakdown, settings, by)
                            : published(topic, each, breakdown, settings, by));
            each = each.before();
        }
        var until = shown.getFirst().until();
        return Page.of(templates.boardStretch(
                chrome,
                new StretchShown(topic, time, breakdown, exact, opensCases, shown, by.today()),
                exact
                        ? counts.quotes(by.authority(), time.year(), new AsOf.Now())
                        : until.map(day -> counts.quotes(by.authority(), time.year(), PublishedYears.until(day)))
                                .orElse(List.of()),
                by.practitioner().role() == Role.MANAGER ? topic.dive(time.year()) : null));
    }

    private StretchShown.Of exact(
            StretchTopic topic, ChosenTime time, Breakdown breakdown, StretchTold.Settings settings, By by) {
        return told.of(topic, time, breakdown, settings, new Seen.Exact(), new AsOf.Now(), Optional.empty(), by);
    }

    private StretchShown.Of published(
            StretchTopic topic, ChosenTime time, Breakdown breakdown, StretchTold.Settings settings, By by) {
        var year = published.of(by.authority(), time.year(), by.today());
        Optional<LocalDate> until = year.until();
        return until.map(day -> told.of(
                        topic,
                        time,
                        breakdown,
                        settings,
                        new Seen.Published(year),
                        PublishedYears.until(day),
                        until,
                        by))
                .orElseGet(() -> new StretchShown.Of(time, until, List.of(), List.of()));
    }
}
