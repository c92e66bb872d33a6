package org.ownwords.joining;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.history.ShownForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Cases;
import org.ownwords.person.Found;
import org.ownwords.person.People;
import org.ownwords.person.PersonId;
import org.ownwords.person.SaidLast;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Joining two records of one person: finding the other record, seeing both side by side with what will
/// happen, and saying how it is known. The record in the first place of the address stays.
@Controller
@Transactional
@RequestMapping("/people/{personId}/joining")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class JoiningPages {

    private final People people;
    private final Cases cases;
    private final Joinings joinings;
    private final BothRecords both;
    private final SaidLast saidLast;
    private final Templates templates;

    JoiningPages(
            People people, Cases cases, Joinings joinings, BothRecords both, SaidLast saidLast, Templates templates) {
        this.people = people;
        this.cases = cases;
        this.joinings = joinings;
        this.both = both;
        this.saidLast = saidLast;
        this.templates = templates;
    }

    @GetMapping
    Page pick(Chrome chrome, By by, @PathVariable UUID personId, @RequestParam(defaultValue = "") String q) {
        var visible = people.visibleTo(by.actor());
        var person = visible.get(new PersonId(personId));
        var found = (q.isBlank() ? visible.like(person.details()) : visible.search(q))
                .stream()
                        .map(Found::person)
                        .filter(each -> !each.id().equals(person.id()))
                        .toList();
        return Page.of(templates.joiningPick(chrome, person, q, found));
    }

    /// Both records, where somebody may see them and all of their cases.
    private Two two(UUID personId, UUID otherId, By by) {
        var visible = people.visibleTo(by.actor());
        var two = new Two(visible.record(new PersonId(personId)), visible.record(new PersonId(otherId)));
        var theirs = cases.visibleTo(by.actor());
        if (!theirs.seesAll(two.stays().id()) || !theirs.seesAll(two.gives().id())) {
            throw new NotFound();
        }
        return two;
    }

    @GetMapping("/{otherId}")
    View form(Chrome chrome, By by, Typed typed, @PathVariable UUID personId, @PathVariable UUID otherId) {
        var two = two(personId, otherId, by);
        return switch (joinings.joining(two.gives().id(), two.stays().id())) {
            case Joining.OneAlready(), Joining.StandsNoMore(var _, var _) -> Page.to("/people/" + otherId);
            case Joining.TooLong() ->
                joinings.joining(two.stays().id(), two.gives().id()) instanceof Joining.Possible
                        ? Page.to("/people/" + otherId + "/joining/" + personId)
                        : Page.to("/people/" + personId);
            case Joining.Possible() -> {
                var opened = both.opened(two.gives().id(), two.stays().id(), typed, by);
                yield Page.of(page(chrome, two, new ShownForm(opened, Problems.NONE), by));
            }
        };
    }

    @PostMapping("/{otherId}")
    View join(Chrome chrome, By by, Typed typed, @PathVariable UUID personId, @PathVariable UUID otherId) {
        var two = two(personId, otherId, by);
        var read = new Reader(typed);
        var wish = JoiningForm.toJoin(read, typed, two.gives(), two.stays());
        return switch (read.accept(() -> wish)) {
            case Refused<WishToJoin>(var problems) ->
                Page.invalid(page(chrome, two, new ShownForm(typed, problems), by));
            case Accepted<WishToJoin>(var accepted) ->
                switch (joinings.join(typed.id(), accepted, by)) {
                    case Answer.Recorded() -> Page.to("/people/" + personId);
                    case Answer.SomethingNewer(var newer) -> {
                        var again = both.seen(two.gives().id(), two.stays().id(), by)
                                .on(typed);
                        // Read again: what is newer may be a change of the details that are shown side by side.
                        yield Page.newer(page(
                                chrome, two(personId, otherId, by), new ShownForm(again, Problems.NONE, newer), by));
                    }
                    case Answer.SoAlready() ->
                        Page.newer(templates.joiningAlready(
                                chrome,
                                "These records are joined already",
                                "One of them was joined while you had the page open. Nothing was recorded just now.",
                                "/people/" + otherId,
                                typed.text("why")));
                };
        };
    }

    private JteModel page(Chrome chrome, Two two, ShownForm form, By by) {
        var visible = cases.visibleTo(by.actor());
        return templates.joiningJoin(
                chrome,
                two,
                visible.about(two.gives().id()),
                visible.about(two.stays().id()),
                saidLast.disagree(two.stays(), two.gives(), by).orElse(null),
                form);
    }
}
