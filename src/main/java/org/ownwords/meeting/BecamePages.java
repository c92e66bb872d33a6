package org.ownwords.meeting;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.outcome.Outcomes;
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

/// What became of a meeting that was to come: it was held, moved to another day, or called off. What
/// was arranged is kept.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/meetings/{meetingId}/became")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class BecamePages {

    private final Cases cases;
    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Templates templates;

    BecamePages(Cases cases, Meetings meetings, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID meetingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = meetings.get(file, new MeetingId(meetingId));
        var shown = typed.isEmpty() ? MeetingForm.known(before.meeting()) : typed;
        return Page.of(page(chrome, file, before, shown, Problems.NONE));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID meetingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = meetings.get(file, new MeetingId(meetingId));
        var name = file.person().details().givenName();
        return switch (MeetingForm.read(file.reading(typed), name, before.id(), by.today())) {
            case Refused<Meeting>(var problems) -> Page.invalid(page(chrome, file, before, typed, problems));
            case Accepted<Meeting>(var meeting) -> {
                meetings.record(new MeetingId(typed.id()), file, meeting, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, KeptMeeting before, Typed typed, Problems problems) {
        return templates.meetingNew(chrome, file, before, outcomes.current(file), List.of(), typed, problems);
    }
}
