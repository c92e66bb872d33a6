package org.ownwords.meeting;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.SaysBefore.Work;
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

/// A meeting, to come or held.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/meetings/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class MeetingPages {

    private final Cases cases;
    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Beforehand beforehand;
    private final Templates templates;

    MeetingPages(Cases cases, Meetings meetings, Outcomes outcomes, Beforehand beforehand, Templates templates) {
        this.cases = cases;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.beforehand = beforehand;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var name = file.person().details().givenName();
        return switch (MeetingForm.read(file.reading(typed), name, null, by.today())) {
            case Refused<Meeting>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Meeting>(var meeting) -> {
                meetings.record(new MeetingId(typed.id()), file, meeting, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.meetingNew(
                chrome, file, null, outcomes.current(file), beforehand.on(Work.MEETING, file, by), typed, problems);
    }
}
