package org.ownwords.annualreport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportIssued;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportSent;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportSentCorrected;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportWritten;
import org.ownwords.annualreport.IssuedStore.Issuing;
import org.ownwords.annualreport.IssuedStore.Made;
import org.ownwords.history.SaidBefore;
import org.ownwords.page.NotFound;
import org.ownwords.pdf.Printable;
import org.ownwords.reported.Span;
import org.ownwords.reported.Tellings;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The annual reports of the Board. Whoever works for the Board writes and issues them. The same id twice
/// records once.
@Service
@Transactional
class AnnualReports {

    private final DraftStore drafts;
    private final Members members;
    private final IssuedStore issued;
    private final Tellings tellings;
    private final Practitioners practitioners;
    private final Templates templates;
    private final ApplicationEventPublisher events;

    // Wide because a report is gathered from what each of these knows.
    AnnualReports(
            DraftStore drafts,
            Members members,
            IssuedStore issued,
            Tellings tellings,
            Practitioners practitioners,
            Templates templates,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.members = members;
        this.issued = issued;
        this.tellings = tellings;
        this.practitioners = practitioners;
        this.templates = templates;
        this.events = events;
    }

    @Transactional(readOnly = true)
    AnnualReport draft(ReportingYear year, By by) {
        return new AnnualReport(
                year,
                practitioners.councilName(by.authority()),
                tellings.of(Span.of(year, by.today()), by),
                drafts.passages(year),
                members.of(year).stream().filter(each -> !each.inError()).toList());
    }

    @Transactional(readOnly = true)
    List<Issued> issued(ReportingYear year) {
        return issued.of(year);
    }

    @Transactional(readOnly = true)
    Issued issued(ReportingYear year, UUID id) {
        return issued.of(year).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    byte[] file(ReportingYear year, UUID id) {
        return issued.file(year, id).orElseThrow(NotFound::new);
    }

    /// Keeps what the Board writes for a chapter.
    ///
    /// @param replaces what stood when the form was opened, or null
    /// @return false where somebody else wrote since; nothing is recorded then
    boolean write(UUID id, ReportingYear year, Chapter chapter, String words, @Nullable UUID replaces, By by) {
        if (drafts.add(id, year, chapter, words, replaces, by)) {
            events.publishEvent(new AnnualReportWritten(year, id, by));
            return true;
        }
        return drafts.passages(year).stream().anyMatch(each -> each.id().equals(id));
    }

    /// What was written for a chapter before, the newest first.
    @Transactional(readOnly = true)
    List<SaidBefore> before(ReportingYear year, Chapter chapter) {
        return drafts.before(year, chapter);
    }

    /// Makes the report as it stands now, and keeps it: the file to the byte, and the web page.
    void issue(UUID id, ReportingYear year, Issuing issuing, By by) {
        var report = draft(year, by);
        if (issued.add(id, year, issuing, new Made(file(report), page(report)), by)) {
            events.publishEvent(new AnnualReportIssued(year, id, by));
        }
    }

    void send(UUID id, ReportingYear year, Issued of, Issued.Sent sent, By by) {
        if (issued.send(id, of.id(), sent, null, by)) {
            events.publishEvent(new AnnualReportSent(year, id, by));
        }
    }

    /// Puts right to whom a report was sent, or that it was not.
    ///
    /// @return false where it was changed since; nothing is recorded then
    boolean correctSent(UUID id, ReportingYear year, Issued of, Issued.Sent sent, Again again, By by) {
        if (issued.send(id, of.id(), sent, again, by)) {
            events.publishEvent(new AnnualReportSentCorrected(year, id, by));
            return true;
        }
        return issued.isSentRecorded(id);
    }

    /// What was said before of whom reports of a year were sent to.
    @Transactional(readOnly = true)
    Map<UUID, List<SaidBefore>> sentBefore(ReportingYear year) {
        return issued.before(year);
    }

    /// The report as a web page: its contents and the same text as the file. It is HTML that our own template made,
    /// with what people wrote escaped.
    String page(AnnualReport report) {
        return templates.annualreportPage(report).render();
    }

    /// The web page of a report as it was issued.
    @Transactional(readOnly = true)
    String page(ReportingYear year, UUID id) {
        return issued.page(year, id).orElseThrow(NotFound::new);
    }

    File file(AnnualReport report) {
        return File.of(html(report));
    }

    /// The letters in a report that no PDF can be made with.
    List<String> missing(AnnualReport report) {
        return Printable.missingIn(html(report));
    }

    private String html(AnnualReport report) {
        return templates.annualreportFile(report).render();
    }
}
