package org.ownwords.annualreport;

import gg.jte.models.runtime.JteModel;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What the Board writes for a report.
@Controller
@Transactional
@RequestMapping("/board/annual-reports/{year}")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class DraftPages {

    static final String REPLACES = "replaces";

    private final AnnualReports reports;
    private final Practitioners practitioners;
    private final Templates templates;

    DraftPages(AnnualReports reports, Practitioners practitioners, Templates templates) {
        this.reports = reports;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    private static Chapter chapter(String code) {
        return Chapter.of(code).orElseThrow(NotFound::new);
    }

    @GetMapping("/parts/{part}")
    Page part(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable String part) {
        var report = reports.draft(AnnualReportPages.year(year), by);
        return Page.of(part(chrome, report, chapter(part), typed, Problems.NONE));
    }

    private JteModel part(Chrome chrome, AnnualReport report, Chapter chapter, Typed typed, Problems problems) {
        return templates.annualreportPart(
                chrome,
                report,
                chapter,
                reports.before(report.year(), chapter),
                practitioners.names(),
                typed,
                problems);
    }

    @PostMapping("/parts/{part}")
    View write(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable String part) {
        var report = reports.draft(AnnualReportPages.year(year), by);
        var chapter = chapter(part);
        var read = new Reader(typed);
        var words = read.words("words", "Enter what the Board says in this chapter");
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(part(chrome, report, chapter, typed, problems));
            case Accepted<String>(var accepted) ->
                reports.write(
                                typed.id(),
                                report.year(),
                                chapter,
                                accepted,
                                typed.reference(REPLACES).orElse(null),
                                by)
                        ? Page.to(report.path())
                        : Page.newer(part(
                                chrome,
                                report,
                                chapter,
                                typed.onTopOf(
                                        REPLACES,
                                        report.passage(chapter).orElseThrow().id()),
                                written("words")));
        };
    }

    static Problems written(String field) {
        return Problems.of(
                field, "Somebody wrote this while you were typing. Read what it says now, and put the two together");
    }
}
