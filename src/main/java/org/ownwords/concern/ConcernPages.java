package org.ownwords.concern;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.outcome.AskForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.Details;
import org.ownwords.person.DetailsForm;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Recording a concern, about somebody known or somebody new. For somebody new, people who may be the same
/// person are offered first.
@Controller
@Transactional
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ConcernPages {

    private static final String NONE_OF_THESE = "none";

    private record AboutSomebodyNew(Details details, AskForm ask, Concern concern) {}

    private record AboutSomebodyKnown(AskForm ask, Concern concern) {}

    private final People people;
    private final Cases cases;
    private final Concerns concerns;
    private final Templates templates;

    ConcernPages(People people, Cases cases, Concerns concerns, Templates templates) {
        this.people = people;
        this.cases = cases;
        this.concerns = concerns;
        this.templates = templates;
    }

    @GetMapping("/concerns/new")
    Page formAboutSomebodyNew(Chrome chrome, By by, Typed typed) {
        return Page.of(aboutSomebodyNew(chrome, typed, Problems.NONE, List.of(), by));
    }

    @PostMapping("/concerns/new")
    View raiseAboutSomebodyNew(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var details = DetailsForm.read(read, by.today());
        var ask = AskForm.read(read, "the person", by.today());
        var concern = ConcernForm.read(read, by);
        return switch (read.accept(() -> new AboutSomebodyNew(details, ask, concern))) {
            case Refused<AboutSomebodyNew>(var problems) ->
                Page.invalid(aboutSomebodyNew(chrome, typed, problems, List.of(), by));
            case Accepted<AboutSomebodyNew>(var form) -> raise(chrome, by, typed, form);
        };
    }

    private View raise(Chrome chrome, By by, Typed typed, AboutSomebodyNew form) {
        var visible = people.visibleTo(by.actor());
        var alike = typed.text("same").equals(NONE_OF_THESE) ? List.<Person>of() : visible.like(form.details());
        var same = alike.stream()
                .filter(person -> person.id().value().toString().equals(typed.text("same")))
                .findFirst();
        // The row that this form wrote when it was first sent is not a duplicate.
        var sentBefore = alike.stream().anyMatch(person -> person.id().value().equals(typed.id("person")));
        if (same.isEmpty() && !alike.isEmpty() && !sentBefore) {
            var problem = new Problem(
                    "same", "Somebody with similar details is already recorded. Select who it is, or none of these");
            return Page.invalid(aboutSomebodyNew(chrome, typed, new Problems(List.of(problem)), alike, by));
        }
        Who who = same.<Who>map(person -> new Who.Known(person.id())).orElseGet(() -> new Who.New(form.details()));
        return Page.to(concerns.raise(new ConcernId(typed.id()), who, null, form.ask(), form.concern(), by)
                .path());
    }

    @GetMapping("/people/{personId}/concerns/new")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        return Page.of(about(chrome, person, typed, Problems.NONE, by));
    }

    @PostMapping("/people/{personId}/concerns/new")
    View raise(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        var read = new Reader(typed);
        var ask = AskForm.read(read, person.details().givenName(), by.today());
        var concern = ConcernForm.read(read, by);
        return switch (read.accept(() -> new AboutSomebodyKnown(ask, concern))) {
            case Refused<AboutSomebodyKnown>(var problems) -> Page.invalid(about(chrome, person, typed, problems, by));
            case Accepted<AboutSomebodyKnown>(var form) ->
                Page.to(concerns.raise(
                                new ConcernId(typed.id()),
                                new Who.Known(person.id()),
                                joins(person, typed, by),
                                form.ask(),
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

    private JteModel aboutSomebodyNew(Chrome chrome, Typed typed, Problems problems, List<Person> alike, By by) {
        return templates.concernSomebodyNew(chrome, typed, problems, alike, by.today());
    }

    private JteModel about(Chrome chrome, Person person, Typed typed, Problems problems, By by) {
        var files = cases.visibleTo(by.actor()).about(person.id());
        return templates.concernNew(chrome, person, files, typed, problems, by.today());
    }
}
