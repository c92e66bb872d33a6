package org.ownwords.person;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@Transactional
@RequestMapping("/people")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PersonPages {

    private final People people;
    private final Cases cases;
    private final CaseStates states;
    private final Templates templates;

    PersonPages(People people, Cases cases, CaseStates states, Templates templates) {
        this.people = people;
        this.cases = cases;
        this.states = states;
        this.templates = templates;
    }

    @GetMapping
    Page search(Chrome chrome, By by, @RequestParam(defaultValue = "") String q) {
        var query = Query.of(q);
        var number = query.caseNumber();
        return Page.of(templates.personSearch(
                chrome,
                new Results(
                        q,
                        people.visibleTo(by.actor()).search(q),
                        number == null
                                ? null
                                : cases.visibleTo(by.actor()).find(number).orElse(null),
                        query.isMistyped()),
                by.today()));
    }

    @GetMapping("/{personId}")
    Page show(Chrome chrome, By by, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        var files = cases.visibleTo(by.actor()).about(person.id());
        return Page.of(templates.personShow(chrome, person, files, states.of(files, by), by.today()));
    }

    @GetMapping("/{personId}/details")
    Page details(Chrome chrome, Practitioner practitioner, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(practitioner).get(new PersonId(personId));
        var shown = typed.isEmpty()
                ? DetailsForm.typed(person.details())
                        .with("replaces", person.detailsId().toString())
                : typed;
        return Page.of(templates.personChange(chrome, person, shown, Problems.NONE, false));
    }

    @PostMapping("/{personId}/details")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        var read = new Reader(typed);
        var details = DetailsForm.read(read, by.today());
        return switch (read.accept(() -> details)) {
            case Refused<Details>(var problems) ->
                Page.invalid(templates.personChange(chrome, person, typed, problems, false));
            case Accepted<Details>(var accepted) -> {
                if (people.change(typed.id(), person.id(), replaced(typed), accepted, by)) {
                    yield Page.to("/people/" + personId);
                }
                yield Page.newer(templates.personChange(
                        chrome,
                        person,
                        typed.with("replaces", person.detailsId().toString()),
                        new Problems(
                                List.of(
                                        new Problem(
                                                "givenName",
                                                "Somebody else changed these details while you were typing. Their changes are shown beside yours. Check them, and send yours again"))),
                        true));
            }
        };
    }

    /// The details that were read when the form was opened. A form that does not name any has read none.
    private static UUID replaced(Typed typed) {
        try {
            return UUID.fromString(typed.text("replaces"));
        } catch (IllegalArgumentException e) {
            return typed.id();
        }
    }
}
