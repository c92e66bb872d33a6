package org.ownwords.quality;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
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

/// What those who read cases together agreed about confidentiality.
@Controller
@Transactional
@RequestMapping("/quality/programmes/{programmeId}/meetings")
@Allow(Role.MANAGER)
class AuditMeetingPages {

    private final Programmes programmes;
    private final AuditMeetings meetings;
    private final Templates templates;

    AuditMeetingPages(Programmes programmes, AuditMeetings meetings, Templates templates) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.templates = templates;
    }

    @GetMapping("/new")
    Page meeting(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        return Page.of(templates.qualityMeeting(
                chrome, programmes.get(programmeId, by), null, by.today(), typed, Problems.NONE));
    }

    @PostMapping("/new")
    View met(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        var programme = programmes.get(programmeId, by);
        var reading = new Reader(typed);
        return switch (reading.accept(meeting(reading, typed.id(), typed.id(), by))) {
            case Refused<AuditMeeting>(var problems) ->
                Page.invalid(templates.qualityMeeting(chrome, programme, null, by.today(), typed, problems));
            case Accepted<AuditMeeting>(var meeting) -> {
                meetings.meet(programme, meeting, by);
                yield Page.to(programme.path());
            }
        };
    }

    /// @param id  under which it stands
    /// @param row in which it is recorded
    private static Supplier<AuditMeeting> meeting(Reader reading, UUID id, UUID row, By by) {
        var on = reading.pastDay("on", "Enter the day", by.today());
        var who = lines(reading.words("who", "Enter who agreed to it"));
        var agreed = reading.words("agreed", "Enter what was agreed");
        var keptWhere = reading.optionalLine("keptWhere");
        return () -> new AuditMeeting(id, AsRecorded.first(row), on, who, agreed, keptWhere);
    }

    @GetMapping("/{meetingId}/again")
    Page meetingAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId, @PathVariable UUID meetingId) {
        var programme = programmes.get(programmeId, by);
        var meeting = meetings.meeting(programme, meetingId);
        var opens = typed.isEmpty() ? entered(meeting) : typed;
        return Page.of(
                templates.qualityMeeting(chrome, programme, meeting.recorded(), by.today(), opens, Problems.NONE));
    }

    private static Typed entered(AuditMeeting meeting) {
        return Typed.nothing()
                .with("on", meeting.on())
                .with("who", String.join("\n", meeting.who()))
                .with("agreed", meeting.agreed())
                .withAny("keptWhere", meeting.keptWhere());
    }

    @PostMapping("/{meetingId}/again")
    View metAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId, @PathVariable UUID meetingId) {
        var programme = programmes.get(programmeId, by);
        var before = meetings.meeting(programme, meetingId);
        var reading = new Reader(typed);
        var meeting = meeting(reading, meetingId, typed.id(), by);
        var again = Again.read(reading, meetingId, before.recorded().row());
        return switch (reading.accept(meeting)) {
            case Refused<AuditMeeting>(var problems) ->
                Page.invalid(
                        templates.qualityMeeting(chrome, programme, before.recorded(), by.today(), typed, problems));
            case Accepted<AuditMeeting>(var right) ->
                meetings.meetAgain(programme, before.recorded(), right, again.get(), by)
                        ? Page.to(programme.path())
                        : Page.newer(templates.qualityMeeting(
                                chrome,
                                programme,
                                before.recorded(),
                                by.today(),
                                Again.onceMore(typed),
                                Again.changedSince("agreed")));
        };
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
