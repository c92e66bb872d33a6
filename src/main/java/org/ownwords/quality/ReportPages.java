package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
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

/// What Boards are told of a programme, with small numbers withheld for all who read it.
@Controller
@Transactional
@RequestMapping("/quality/programmes/{programmeId}/report")
@Allow(Role.MANAGER)
class ReportPages {

    private final Programmes programmes;
    private final AuditMeetings meetings;
    private final ProgrammeResults results;
    private final Practitioners practitioners;
    private final Templates templates;

    ReportPages(
            Programmes programmes,
            AuditMeetings meetings,
            ProgrammeResults results,
            Practitioners practitioners,
            Templates templates) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.results = results;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        return Page.of(report(chrome, by, programmes.get(programmeId, by), typed, Problems.NONE));
    }

    @PostMapping
    View reported(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        var programme = programmes.get(programmeId, by);
        var reading = new Reader(typed);
        return switch (reading.accept(report(reading, typed.id(), by))) {
            case Refused<AuditReport>(var problems) -> Page.invalid(report(chrome, by, programme, typed, problems));
            case Accepted<AuditReport>(var report) -> {
                meetings.report(programme, report, by);
                yield Page.to(programme.path() + "/report");
            }
        };
    }

    /// @param id under which it stands
    private static Supplier<AuditReport> report(Reader reading, UUID id, By by) {
        var board = reading.line("board", "Enter which Board was told");
        var on = reading.pastDay("on", "Enter the day", by.today());
        var words = reading.optionalWords("words");
        return () -> new AuditReport(id, AsRecorded.first(reading.typed().id()), board, on, words);
    }

    @GetMapping("/{reportId}/again")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId, @PathVariable UUID reportId) {
        var programme = programmes.get(programmeId, by);
        var before = meetings.report(programme, reportId);
        var entered = Typed.nothing()
                .with("board", before.board())
                .with("on", before.on())
                .withAny("words", before.words());
        return Page.of(templates.qualityReportAgain(
                chrome, programme, before.recorded(), by.today(), typed.isEmpty() ? entered : typed, Problems.NONE));
    }

    @PostMapping("/{reportId}/again")
    View reportedAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId, @PathVariable UUID reportId) {
        var programme = programmes.get(programmeId, by);
        var before = meetings.report(programme, reportId).recorded();
        var reading = new Reader(typed);
        var report = report(reading, reportId, by);
        var again = Again.read(reading, reportId, before.row());
        return switch (reading.accept(report)) {
            case Refused<AuditReport>(var problems) ->
                Page.invalid(templates.qualityReportAgain(chrome, programme, before, by.today(), typed, problems));
            case Accepted<AuditReport>(var right) ->
                meetings.reportAgain(programme, before, right, again.get(), by)
                        ? Page.to(programme.path() + "/report")
                        : Page.newer(templates.qualityReportAgain(
                                chrome,
                                programme,
                                before,
                                by.today(),
                                Again.onceMore(typed),
                                Again.changedSince("board")));
        };
    }

    // The page is made of what may be published, and of what was typed.
    private JteModel report(Chrome chrome, By by, Programme programme, Typed typed, Problems problems) {
        return templates.qualityReport(
                chrome,
                results.published(programme),
                practitioners.councilName(by.authority()),
                by.practitioner().role() == Role.MANAGER,
                by.today(),
                typed,
                problems);
    }
}
