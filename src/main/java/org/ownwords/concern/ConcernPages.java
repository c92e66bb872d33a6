package org.ownwords.concern;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.outcome.AskForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.risk.EarlyAnswer;
import org.ownwords.risk.SafeToAsk;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording a concern about somebody who is known already.
@Controller
@Transactional
@RequestMapping("/people/{personId}/concerns/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ConcernPages {

    private record AboutSomebodyKnown(AskForm ask, @Nullable SafeToAsk safe, Concern concern) {}

    private final People people;
    private final Cases cases;
    private final Concerns concerns;
    private final Doers doers;
    private final Templates templates;

    ConcernPages(People people, Cases cases, Concerns concerns, Doers doers, Templates templates) {
        this.people = people;
        this.cases = cases;
        this.concerns = concerns;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        return Page.of(about(chrome, person, typed, Problems.NONE, by));
    }

    @PostMapping
    View raise(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        var read = new Reader(typed);
        var details = person.details();
        var ask = AskForm.read(read, details.givenName(), details.death(), by.today());
        var concern = ConcernForm.read(read, details, by);
        var safe = EarlyAnswer.read(read, details.givenName(), Days.on(concern.raisedAt()));
        return switch (read.accept(() -> new AboutSomebodyKnown(ask, safe, concern))) {
            case Refused<AboutSomebodyKnown>(var problems) -> Page.invalid(about(chrome, person, typed, problems, by));
            case Accepted<AboutSomebodyKnown>(var form) ->
                Page.to(concerns.raise(
                                new ConcernId(typed.id()),
                                new Who.Known(person.id()),
                                joins(person, typed, by),
                                form.ask(),
                                form.safe(),
                                form.concern(),
                                by)
                        .path());
        };
    }

    private @Nullable CaseFile joins(Person person, Typed typed, By by) {
        if (!typed.has("joins") || typed.text("joins").equals("new")) {
            return null;
        }
        try {
            var file = cases.visibleTo(by.actor()).get(new CaseId(UUID.fromString(typed.text("joins"))));
            if (file.person().id().equals(person.id())) {
                return file;
            }
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    private JteModel about(Chrome chrome, Person person, Typed typed, Problems problems, By by) {
        var files = cases.visibleTo(by.actor()).about(person.id());
        return templates.concernNew(chrome, person, files, typed, problems, doers.organisations(), by.today());
    }
}
