package org.ownwords.annualreport;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A report that was issued: having it as a file, and to whom it was sent.
@Controller
@Transactional
@RequestMapping("/board/annual-reports/{year}/issued/{issuedId}")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class IssuedPages {

    private final AnnualReports reports;
    private final Templates templates;

    IssuedPages(AnnualReports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping("/file")
    SentFile file(@PathVariable String year, @PathVariable UUID issuedId) {
        return AnnualReportPages.sent(
                "annual-report-%s.pdf".formatted(year), reports.file(AnnualReportPages.year(year), issuedId));
    }

    @GetMapping("/read")
    Page read(Chrome chrome, @PathVariable String year, @PathVariable UUID issuedId) {
        var of = AnnualReportPages.year(year);
        var issued = reports.issued(of, issuedId);
        return Page.of(AnnualReportPages.read(
                templates,
                chrome,
                of,
                "Annual report %s".formatted(of.text()),
                "As it was issued: agreed by %s on %s.".formatted(issued.agreedBy(), Days.day(issued.agreedOn())),
                reports.page(of, issuedId)));
    }

    @GetMapping("/sent/new")
    Page sending(Chrome chrome, Typed typed, @PathVariable String year, @PathVariable UUID issuedId) {
        var of = AnnualReportPages.year(year);
        return Page.of(send(chrome, of, reports.issued(of, issuedId), null, typed, Problems.NONE));
    }

    private JteModel send(
            Chrome chrome,
            ReportingYear year,
            Issued issued,
            Issued.@Nullable Standing now,
            Typed typed,
            Problems problems) {
        return templates.annualreportSend(chrome, year, issued, now, typed, problems);
    }

    @PostMapping("/sent/new")
    View send(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID issuedId) {
        var of = AnnualReportPages.year(year);
        var issued = reports.issued(of, issuedId);
        return switch (sent(new Reader(typed), by)) {
            case Refused<Issued.Sent>(var problems) -> Page.invalid(send(chrome, of, issued, null, typed, problems));
            case Accepted<Issued.Sent>(var sent) -> {
                reports.send(typed.id(), of, issued, sent, by);
                yield Page.to(AnnualReport.path(of));
            }
        };
    }

    private static Reading<Issued.Sent> sent(Reader read, By by) {
        var recipient = read.choice("recipient", Recipient::of, "Select who it was sent to");
        var who = read.line("who", "Enter their name, or the name of the body");
        var on = read.pastDay("on", "Enter the day it was sent", by.today());
        return read.accept(() -> new Issued.Sent(recipient.orElseThrow(), who, on));
    }

    @GetMapping("/sent/{sentId}")
    Page change(
            Chrome chrome,
            Typed typed,
            @PathVariable String year,
            @PathVariable UUID issuedId,
            @PathVariable UUID sentId) {
        var of = AnnualReportPages.year(year);
        var issued = reports.issued(of, issuedId);
        var now = standing(issued, sentId);
        return Page.of(
                send(chrome, of, issued, now, typed.isEmpty() ? filled(typed, now.sent()) : typed, Problems.NONE));
    }

    private static Issued.Standing standing(Issued issued, UUID id) {
        return issued.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Typed filled(Typed typed, Issued.Sent sent) {
        return typed.with("recipient", sent.recipient().code())
                .with("who", sent.who())
                .with("on", sent.on());
    }

    @PostMapping("/sent/{sentId}")
    View changed(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable String year,
            @PathVariable UUID issuedId,
            @PathVariable UUID sentId) {
        var of = AnnualReportPages.year(year);
        var issued = reports.issued(of, issuedId);
        var now = standing(issued, sentId);
        var read = new Reader(typed);
        var inError = typed.text("inError").equals("yes");
        var why = read.words("why", "Enter what was wrong");
        var says = inError ? read.accept(now::sent) : sent(read, by);
        return switch (says) {
            case Refused<Issued.Sent>(var problems) -> Page.invalid(send(chrome, of, issued, now, typed, problems));
            case Accepted<Issued.Sent>(var sent) ->
                reports.correctSent(
                                typed.id(),
                                of,
                                issued,
                                sent,
                                new Again(
                                        now.id(),
                                        typed.reference(DraftPages.REPLACES).orElse(now.row()),
                                        why,
                                        inError),
                                by)
                        ? Page.to(AnnualReport.path(of))
                        : Page.newer(send(
                                chrome,
                                of,
                                issued,
                                now,
                                typed.onTopOf(DraftPages.REPLACES, now.row()),
                                DraftPages.written("why")));
        };
    }
}
