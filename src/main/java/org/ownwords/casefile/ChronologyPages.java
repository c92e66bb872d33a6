package org.ownwords.casefile;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.correction.Corrections;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.ownwords.person.People;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Everything about one person as one story, to be read or printed before a meeting or a review.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ChronologyPages {

    /// Each case is asked for by itself, so there is a limit. Few people have more than three.
    private static final int MOST_CASES = 12;

    private final People people;
    private final Cases cases;
    private final Timeline timeline;
    private final Corrections corrections;
    private final Practitioners practitioners;
    private final Templates templates;

    ChronologyPages(
            People people,
            Cases cases,
            Timeline timeline,
            Corrections corrections,
            Practitioners practitioners,
            Templates templates) {
        this.people = people;
        this.cases = cases;
        this.timeline = timeline;
        this.corrections = corrections;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/people/{personId}/chronology")
    View show(Chrome chrome, By by, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        if (!person.id().value().equals(personId)) {
            return Page.to("/people/" + person.id().value() + "/chronology");
        }
        var all = cases.visibleTo(by.actor()).about(person.id());
        var told = all.subList(0, Math.min(all.size(), MOST_CASES));
        var chronology = Chronology.of(
                told.stream().flatMap(file -> lines(file).stream()).toList());
        return Page.of(templates.casefileChronology(
                chrome,
                person,
                told,
                all.subList(told.size(), all.size()),
                chronology,
                practitioners.names(),
                by.today()));
    }

    private List<Chronology.Line> lines(CaseFile file) {
        return corrections.of(file, timeline.of(file.id().chain())).stream()
                .map(entry -> new Chronology.Line(entry, file.id(), file.number()))
                .toList();
    }
}
