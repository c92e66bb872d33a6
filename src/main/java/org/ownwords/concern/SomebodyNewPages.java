package org.ownwords.concern;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.outcome.AskForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.person.DetailsForm;
import org.ownwords.person.Found;
import org.ownwords.person.People;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording a concern about somebody new. People who may be the same person are offered first.
@Controller
@Transactional
@RequestMapping("/concerns/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SomebodyNewPages {

    private static final String NONE_OF_THESE = "none";

    private record AboutSomebodyNew(Details details, AskForm ask, Concern concern) {}

    private final People people;
    private final Concerns concerns;
    private final Doers doers;
    private final Templates templates;

    SomebodyNewPages(People people, Concerns concerns, Doers doers, Templates templates) {
        this.people = people;
        this.concerns = concerns;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed) {
        return Page.of(page(chrome, typed, Problems.NONE, List.of(), by));
    }

    @PostMapping
    View raise(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var details = DetailsForm.read(read, by.today());
        var ask = AskForm.read(read, "the person", details.death(), by.today());
        var concern = ConcernForm.read(read, details, by);
        return switch (read.accept(() -> new AboutSomebodyNew(details, ask, concern))) {
            case Refused<AboutSomebodyNew>(var problems) -> Page.invalid(page(chrome, typed, problems, List.of(), by));
            case Accepted<AboutSomebodyNew>(var form) -> raise(chrome, by, typed, form);
        };
    }

    private View raise(Chrome chrome, By by, Typed typed, AboutSomebodyNew form) {
        var visible = people.visibleTo(by.actor());
        var alike = typed.text("same").equals(NONE_OF_THESE) ? List.<Found>of() : visible.like(form.details());
        var same = alike.stream()
                .map(Found::person)
                .filter(person -> person.id().value().toString().equals(typed.text("same")))
                .findFirst();
        // The row that this form wrote when it was first sent is not a duplicate.
        var sentBefore =
                alike.stream().anyMatch(found -> found.person().id().value().equals(typed.id("person")));
        if (same.isEmpty() && !alike.isEmpty() && !sentBefore) {
            var problem = new Problem(
                    "same", "Somebody with similar details is already recorded. Select who it is, or none of these");
            return Page.invalid(page(chrome, typed, new Problems(List.of(problem)), alike, by));
        }
        Who who = same.<Who>map(person -> new Who.Known(person.id())).orElseGet(() -> new Who.New(form.details()));
        return Page.to(concerns.raise(new ConcernId(typed.id()), who, null, form.ask(), form.concern(), by)
                .path());
    }

    private JteModel page(Chrome chrome, Typed typed, Problems problems, List<Found> alike, By by) {
        return templates.concernSomebodyNew(chrome, typed, problems, alike, doers.organisations(), by.today());
    }
}
