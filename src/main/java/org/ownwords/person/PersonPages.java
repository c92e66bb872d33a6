package org.ownwords.person;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Ids;
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
    private final List<PersonSections> sections;
    private final SaidLast saidLast;
    private final Templates templates;

    PersonPages(
            People people,
            Cases cases,
            CaseStates states,
            List<PersonSections> sections,
            SaidLast saidLast,
            Templates templates) {
        this.people = people;
        this.cases = cases;
        this.states = states;
        this.sections = sections;
        this.saidLast = saidLast;
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

    /// A record that was joined into another has a page of its own, which says so.
    @GetMapping("/{personId}")
    View show(Chrome chrome, By by, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        if (!person.id().value().equals(personId)) {
            return Page.to("/people/" + personId + "/joined");
        }
        var files = cases.visibleTo(by.actor()).about(person.id());
        var parts = sections.stream()
                .flatMap(each -> each.sections(person, by).stream())
                .toList();
        return Page.of(templates.personShow(chrome, person, files, states.of(files, by), parts, by.today()));
    }

    @GetMapping("/{personId}/details")
    Page details(Chrome chrome, Practitioner practitioner, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(practitioner).get(new PersonId(personId));
        var shown = typed.isEmpty()
                ? DetailsForm.typed(person.details())
                        .with("replaces", person.detailsId().toString())
                : typed;
        return Page.of(templates.personChange(chrome, person, shown, Problems.NONE, List.of()));
    }

    @PostMapping("/{personId}/details")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        var read = new Reader(typed);
        var details = DetailsForm.read(read, by.today());
        saidLast.check(read, person, details, by);
        return switch (read.accept(() -> details)) {
            case Refused<Details>(var problems) ->
                Page.invalid(templates.personChange(chrome, person, typed, problems, List.of()));
            case Accepted<Details>(var accepted) ->
                switch (people.change(typed.id(), person.id(), replaced(typed), accepted, by)) {
                    case Changing.Recorded() -> Page.to("/people/" + person.id().value());
                    case Changing.Newer newer -> newer(chrome, by, typed, person.id(), newer);
                };
        };
    }

    /// The form again: what was changed on it, and for the rest what is newer.
    private Page newer(Chrome chrome, By by, Typed typed, PersonId personId, Changing.Newer newer) {
        var person = people.visibleTo(by.actor()).get(personId);
        var shown = DetailsForm.typed(newer.merged())
                .with("replaces", person.detailsId().toString())
                .with(
                        Typed.ID,
                        Ids.from(typed.id(), person.detailsId().toString()).toString());
        var problem = new Problem(
                "givenName",
                "Somebody else changed these details while you were typing. Check the form, and save it again");
        return Page.newer(templates.personChange(chrome, person, shown, Problems.of(problem), newer.newer()));
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
