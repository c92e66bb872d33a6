package org.ownwords.meeting;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Whether the person got the minutes of a meeting.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/meetings/{meetingId}/minutes-given/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class GivenPages {

    private final Cases cases;
    private final Meetings meetings;
    private final Templates templates;

    GivenPages(Cases cases, Meetings meetings, Templates templates) {
        this.cases = cases;
        this.meetings = meetings;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID meetingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var kept = meetings.get(file, new MeetingId(meetingId));
        return Page.of(page(chrome, file, kept, typed, Problems.NONE, by));
    }

    @PostMapping
    View give(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID meetingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var kept = meetings.get(file, new MeetingId(meetingId));
        return switch (MinutesForm.readGiven(
                file.reading(typed), file.person().details().givenName(), kept.meeting(), by.today())) {
            case Refused<Given>(var problems) -> Page.invalid(page(chrome, file, kept, typed, problems, by));
            case Accepted<Given>(var given) -> {
                meetings.give(typed.id(), file, kept.id(), given, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows which meeting it was.
    private JteModel page(Chrome chrome, CaseFile file, KeptMeeting kept, Typed typed, Problems problems, By by) {
        return templates.meetingGiven(
                chrome, file, kept, meetings.minutes(file, kept.id()).orElse(null), typed, problems, by.today());
    }
}
