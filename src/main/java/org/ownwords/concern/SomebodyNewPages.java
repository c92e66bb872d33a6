package org.ownwords.concern;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.outcome.AskForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Changing;
import org.ownwords.person.Details;
import org.ownwords.person.DetailsForm;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.SamePerson;
import org.ownwords.person.SamePersonForm;
import org.ownwords.risk.EarlyAnswer;
import org.ownwords.risk.SafeToAsk;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording a concern about somebody new. People who may be the same person are offered first. Where
/// it is one of them, what was typed of them goes on their record.
@Controller
@Transactional
@RequestMapping("/concerns/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SomebodyNewPages {

    private record AboutSomebody(
            Details details, AskForm ask, @Nullable SafeToAsk safe, Concern concern) {}

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
        return Page.of(page(chrome, typed, Problems.NONE, Alike.NOBODY, by));
    }

    @PostMapping
    View raise(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var form = read(read, DetailsForm.read(read, by.today()), "the person", by);
        return switch (read.accept(() -> form)) {
            case Refused<AboutSomebody>(var problems) -> Page.invalid(page(chrome, typed, problems, Alike.NOBODY, by));
            case Accepted<AboutSomebody>(var accepted) -> raise(chrome, by, typed, accepted);
        };
    }

    private static AboutSomebody read(Reader read, Details details, String name, By by) {
        var ask = AskForm.read(read, name, details.death(), by.today());
        var concern = ConcernForm.read(read, details, by);
        return new AboutSomebody(details, ask, EarlyAnswer.read(read, name, Days.on(concern.raisedAt())), concern);
    }

    private View raise(Chrome chrome, By by, Typed typed, AboutSomebody form) {
        var alike = Alike.to(form.details(), typed, people.visibleTo(by.actor()));
        if (alike.isOpen()) {
            return Page.invalid(page(
                    chrome,
                    typed,
                    problem("Somebody with similar details is already recorded. Select who it is, or none of these"),
                    alike,
                    by));
        }
        return alike.same() == null
                ? raise(typed, new Who.New(form.details()), form, by)
                : raise(chrome, by, typed, alike, alike.same());
    }

    /// It is read once more, as a concern about whoever it is: they may have died before the words were
    /// said.
    private View raise(Chrome chrome, By by, Typed typed, Alike alike, SamePerson same) {
        var read = new Reader(typed);
        var details = SamePersonForm.read(read, same);
        var form = read(read, details, details.givenName(), by);
        return switch (read.accept(() -> form)) {
            case Refused<AboutSomebody>(var problems) -> Page.invalid(page(chrome, typed, problems, alike, by));
            case Accepted<AboutSomebody>(var accepted) ->
                takesOver(same.person(), details, typed, by)
                        ? raise(typed, new Who.Known(same.person().id()), accepted, by)
                        : Page.newer(page(
                                chrome,
                                typed,
                                problem("Somebody else changed their details while you were typing. Check them, and"
                                        + " record the concern again"),
                                Alike.to(same.typed(), typed, people.visibleTo(by.actor())),
                                by));
        };
    }

    /// Whether their record says now what was typed and chosen.
    private boolean takesOver(Person person, Details details, Typed typed, By by) {
        return details.equals(person.details())
                || people.change(typed.id("details"), person.id(), person.detailsId(), details, by)
                        instanceof Changing.Recorded;
    }

    private View raise(Typed typed, Who who, AboutSomebody form, By by) {
        return Page.to(concerns.raise(new ConcernId(typed.id()), who, null, form.ask(), form.safe(), form.concern(), by)
                .path());
    }

    private static Problems problem(String words) {
        return Problems.of("same", words);
    }

    private JteModel page(Chrome chrome, Typed typed, Problems problems, Alike alike, By by) {
        return templates.concernSomebodyNew(chrome, typed, problems, alike, doers.organisations(), by.today());
    }
}
