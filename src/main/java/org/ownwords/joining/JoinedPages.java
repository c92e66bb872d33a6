package org.ownwords.joining;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
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
import org.ownwords.person.People;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A record that was joined into another: as it was recorded, and parting the two again.
@Controller
@Transactional
@RequestMapping("/people/{personId}/joined")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class JoinedPages {

    private final People people;
    private final Cases cases;
    private final Joinings joinings;
    private final BothRecords both;
    private final JoiningPart part;
    private final Practitioners practitioners;
    private final Templates templates;

    // One of each that the two pages show. Wide because the page shows what each of these knows.
    JoinedPages(
            People people,
            Cases cases,
            Joinings joinings,
            BothRecords both,
            JoiningPart part,
            Practitioners practitioners,
            Templates templates) {
        this.people = people;
        this.cases = cases;
        this.joinings = joinings;
        this.both = both;
        this.part = part;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    View show(Chrome chrome, By by, @PathVariable UUID personId) {
        var record = people.visibleTo(by.actor()).record(new PersonId(personId));
        var joined = joinings.of(record.id());
        if (joined.isEmpty()) {
            return Page.to("/people/" + personId);
        }
        var stays = people.visibleTo(by.actor()).get(record.id());
        return Page.of(
                templates.joiningJoined(chrome, record, stays, joined.get(), part.told(record), practitioners.names()));
    }

    @GetMapping("/parting")
    View form(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var two = two(personId, by);
        var joined = joinings.of(two.gives().id());
        if (joined.isEmpty()) {
            return Page.to("/people/" + personId);
        }
        var opened = both.opened(two.gives().id(), two.stays().id(), typed, by);
        return Page.of(page(chrome, two, joined.get(), new ShownForm(opened, Problems.NONE), by));
    }

    @PostMapping("/parting")
    View part(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var two = two(personId, by);
        var joined = joinings.of(two.gives().id());
        if (joined.isEmpty()) {
            return joinings.isParted(typed.id(), typed.text("why"))
                    ? Page.to("/people/" + personId)
                    : already(chrome, personId, typed);
        }
        var read = new Reader(typed);
        var wish = JoiningForm.toPart(read, typed, joinings.since(joined.get(), by));
        return switch (read.accept(() -> wish)) {
            case Refused<WishToPart>(var problems) ->
                Page.invalid(page(chrome, two, joined.get(), new ShownForm(typed, problems), by));
            case Accepted<WishToPart>(var accepted) ->
                switch (joinings.part(typed.id(), joined.get(), accepted, by)) {
                    case Answer.Recorded() -> Page.to("/people/" + personId);
                    case Answer.SomethingNewer(var newer) -> {
                        var again = both.seen(two.gives().id(), two.stays().id(), by)
                                .on(typed);
                        yield Page.newer(
                                page(chrome, two, joined.get(), new ShownForm(again, Problems.NONE, newer), by));
                    }
                    case Answer.SoAlready() -> already(chrome, personId, typed);
                };
        };
    }

    private Two two(UUID personId, By by) {
        var visible = people.visibleTo(by.actor());
        var gives = visible.record(new PersonId(personId));
        var stays = visible.get(gives.id());
        if (!cases.visibleTo(by.actor()).seesAll(stays.id())) {
            throw new NotFound();
        }
        return new Two(stays, gives);
    }

    private Page already(Chrome chrome, UUID personId, Typed typed) {
        return Page.newer(templates.joiningAlready(
                chrome,
                "These are two records already",
                "They were parted while you had the page open. Nothing was recorded just now.",
                "/people/" + personId,
                typed.text("why")));
    }

    private JteModel page(Chrome chrome, Two two, Joined joined, ShownForm form, By by) {
        return templates.joiningPart(chrome, two, joined, joinings.since(joined, by), form, practitioners.names());
    }
}
