package org.ownwords.annualreport;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
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

    @GetMapping("/sent/new")
    Page sending(Chrome chrome, Typed typed, @PathVariable String year, @PathVariable UUID issuedId) {
        return Page.of(templates.annualreportSend(
                chrome,
                AnnualReportPages.year(year),
                reports.issued(AnnualReportPages.year(year), issuedId),
                typed,
                Problems.NONE));
    }

    @PostMapping("/sent/new")
    View send(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID issuedId) {
        var issued = reports.issued(AnnualReportPages.year(year), issuedId);
        var read = new Reader(typed);
        var recipient = read.choice("recipient", Recipient::of, "Select who it was sent to");
        var who = read.line("who", "Enter their name, or the name of the body");
        var on = read.pastDay("on", "Enter the day it was sent", by.today());
        return switch (read.accept(() -> new Issued.Sent(recipient.orElseThrow(), who, on))) {
            case Refused<Issued.Sent>(var problems) ->
                Page.invalid(templates.annualreportSend(chrome, AnnualReportPages.year(year), issued, typed, problems));
            case Accepted<Issued.Sent>(var sent) -> {
                reports.send(typed.id(), AnnualReportPages.year(year), issued, sent, by);
                yield Page.to(AnnualReport.path(AnnualReportPages.year(year)));
            }
        };
    }
}
