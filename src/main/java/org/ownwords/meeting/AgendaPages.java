package org.ownwords.meeting;

import java.util.Map;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.passage.CommonPassages;
import org.ownwords.passage.Passages;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The agenda of a meeting, to print, and what whoever chairs it may think of.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/cases/{caseId}/meetings/{meetingId}/agenda")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AgendaPages {

    private final Cases cases;
    private final Meetings meetings;
    private final Outcomes outcomes;
    private final Passages passages;
    private final Beforehand beforehand;
    private final Templates templates;

    AgendaPages(
            Cases cases,
            Meetings meetings,
            Outcomes outcomes,
            Passages passages,
            Beforehand beforehand,
            Templates templates) {
        this.cases = cases;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.passages = passages;
        this.beforehand = beforehand;
        this.templates = templates;
    }

    @GetMapping
    Page show(
            Chrome chrome,
            By by,
            @PathVariable UUID caseId,
            @PathVariable UUID meetingId,
            @RequestParam(defaultValue = "") String print) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var kept = meetings.get(file, new MeetingId(meetingId));
        var said = passages.on(by.today());
        var agenda = Agenda.of(
                kept.meeting(), outcomes.current(file), file.person().details().givenName(), said);
        return Page.of(templates.meetingAgenda(
                chrome,
                file,
                kept,
                agenda,
                said.of(CommonPassages.CONFIDENTIALITY, Map.of()),
                beforehand.on(Work.MEETING, file, by),
                print.equals("chair")));
    }
}
