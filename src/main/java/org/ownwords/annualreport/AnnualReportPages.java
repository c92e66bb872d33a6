package org.ownwords.annualreport;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.annualreport.IssuedStore.Issuing;
import org.ownwords.history.SaidBefore;
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

    /// What stood before, each by what stands now and the newest first.
    ///
    /// @param members what members sent in, also what should not be in the report
    record Before(
            List<FromMember> members,
            Map<UUID, List<SaidBefore>> ofMembers,
            Map<UUID, List<SaidBefore>> ofComments,
            Map<UUID, List<SaidBefore>> ofSent) {

        /// What members sent in that was taken out.
        List<SaidBefore> takenOut() {
            return SaidBefore.newestFirst(members.stream()
                    .filter(FromMember::inError)
                    .flatMap(each -> ofMembers.getOrDefault(each.id(), List.of()).stream()));
        }

        List<SaidBefore> comment(Comment comment) {
            return ofComments.getOrDefault(comment.id(), List.of());
        }

        List<SaidBefore> sent(Issued issued) {
            return SaidBefore.newestFirst(
                    issued.all().stream().flatMap(each -> ofSent.getOrDefault(each.id(), List.of()).stream()));
        }
    }

    private final AnnualReports reports;
    private final Comments comments;
    private final Members members;
    private final Practitioners practitioners;
    private final Templates templates;

    AnnualReportPages(
            AnnualReports reports,
            Comments comments,
            Members members,
            Practitioners practitioners,
            Templates templates) {
        this.reports = reports;
        this.members = members;
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
                chrome,
                report,
                reports.missing(report),
                comments.of(of),
                reports.issued(of),
                new Before(members.of(of), members.before(of), comments.before(of), reports.sentBefore(of)),
                by.recordedBy(),
                practitioners.names()));
    }

    /// The draft as its readers will get it.
    @GetMapping("/{year}/read")
    Page read(Chrome chrome, By by, @PathVariable String year) {
        var report = reports.draft(year(year), by);
        return Page.of(read(
                templates,
                chrome,
                report.year(),
                report.title(),
                "This is the draft as it stands now. It is not issued.",
                reports.page(report)));
    }

    /// @param html what [AnnualReports#page] made
    static JteModel read(
            Templates templates, Chrome chrome, ReportingYear year, String title, String standing, String html) {
        return templates.annualreportRead(
                chrome, title, AnnualReport.path(year), standing, output -> output.writeContent(html));
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
