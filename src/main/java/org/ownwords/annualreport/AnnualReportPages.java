package org.ownwords.annualreport;

import java.util.stream.IntStream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.annualreport.IssuedStore.Issuing;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The annual report of a year: the draft, the report as it was issued, and to whom it was sent.
@Controller
@Transactional(isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/board/annual-reports")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class AnnualReportPages {

    private static final int YEARS = 5;

    private final AnnualReports reports;
    private final Comments comments;
    private final Practitioners practitioners;
    private final Templates templates;

    AnnualReportPages(AnnualReports reports, Comments comments, Practitioners practitioners, Templates templates) {
        this.reports = reports;
        this.comments = comments;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    static ReportingYear year(String year) {
        try {
            return ReportingYear.of(year);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        var now = ReportingYear.of(by.today());
        return Page.of(templates.annualreportList(
                chrome,
                IntStream.range(0, YEARS)
                        .mapToObj(back -> new ReportingYear(now.from() - back))
                        .toList()));
    }

    @GetMapping("/{year}")
    Page show(Chrome chrome, By by, @PathVariable String year) {
        var of = year(year);
        var report = reports.draft(of, by);
        return Page.of(templates.annualreportShow(
                chrome, report, reports.missing(report), comments.of(of), reports.issued(of), practitioners.names()));
    }

    @GetMapping("/{year}/draft.pdf")
    SentFile draft(By by, @PathVariable String year) {
        var report = reports.draft(year(year), by);
        if (!reports.missing(report).isEmpty()) {
            throw new NotFound();
        }
        return sent(
                "annual-report-%s-draft.pdf".formatted(year),
                reports.file(report).bytes());
    }

    static SentFile sent(String name, byte[] bytes) {
        return new SentFile(name, "application/pdf", out -> out.write(bytes));
    }

    @GetMapping("/{year}/issue")
    Page issuing(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        return Page.of(templates.annualreportIssue(chrome, reports.draft(year(year), by), typed, Problems.NONE));
    }

    @PostMapping("/{year}/issue")
    View issue(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        var report = reports.draft(year(year), by);
        var read = new Reader(typed);
        var agreedBy = read.line("agreedBy", "Enter who agreed the report for the Board");
        var on = read.pastDay("agreedOn", "Enter the day it was agreed", by.today());
        if (!report.missing().isEmpty()) {
            read.problem(
                    "agreedBy",
                    "Write something for every chapter that the Act asks for. Missing: "
                            + String.join(
                                    "; ",
                                    report.missing().stream()
                                            .map(Chapter::words)
                                            .toList()));
        }
        var letters = reports.missing(report);
        if (!letters.isEmpty()) {
            read.problem(
                    "agreedBy",
                    "Write these letters otherwise: %s. No PDF can be made with them"
                            .formatted(String.join(" ", letters)));
        }
        return switch (read.accept(() -> new Issuing(agreedBy, on))) {
            case Refused<Issuing>(var problems) ->
                Page.invalid(templates.annualreportIssue(chrome, report, typed, problems));
            case Accepted<Issuing>(var issuing) -> {
                reports.issue(typed.id(), report.year(), issuing, by);
                yield Page.to(report.path());
            }
        };
    }
}
