package org.ownwords.meeting;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
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
import org.ownwords.passage.Passages;
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

/// The minutes of a meeting, in two versions.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/meetings/{meetingId}/minutes/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class MinutesPages {

    private final Cases cases;
    private final Meetings meetings;
    private final Passages passages;
    private final Templates templates;

    MinutesPages(Cases cases, Meetings meetings, Passages passages, Templates templates) {
        this.cases = cases;
        this.meetings = meetings;
        this.passages = passages;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID meetingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var kept = meetings.get(file, new MeetingId(meetingId));
        return Page.of(page(chrome, file, kept, typed, Problems.NONE, by));
    }

    @PostMapping
    View write(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID meetingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var kept = meetings.get(file, new MeetingId(meetingId));
        return switch (MinutesForm.read(
                file.reading(typed), file.person().details().givenName())) {
            case Refused<Minutes>(var problems) -> Page.invalid(page(chrome, file, kept, typed, problems, by));
            case Accepted<Minutes>(var minutes) -> {
                meetings.write(typed.id(), file, kept.id(), minutes, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows which meeting it was.
    private JteModel page(Chrome chrome, CaseFile file, KeptMeeting kept, Typed typed, Problems problems, By by) {
        var headings = passages.on(by.today())
                .of(
                        MeetingPassages.MINUTES,
                        Map.of("name", file.person().details().givenName()));
        return templates.meetingMinutes(chrome, file, kept, headings, typed, problems);
    }
}
