package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.quality.Barrier.Became;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What stands in the way: saying it, the list of all, and what managers answer.
@Controller
@Transactional
@RequestMapping("/quality/barriers")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class BarrierPages {

    private final Barriers barriers;
    private final Practitioners practitioners;
    private final Templates templates;

    BarrierPages(Barriers barriers, Practitioners practitioners, Templates templates) {
        this.barriers = barriers;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.qualityBarriers(chrome, barriers.all(), practitioners.names(), by));
    }

    @GetMapping("/new")
    Page form(Chrome chrome, Typed typed) {
        return Page.of(templates.qualityBarrierNew(chrome, null, typed, Problems.NONE));
    }

    @PostMapping("/new")
    View say(Chrome chrome, By by, Typed typed) {
        var reading = new Reader(typed);
        return switch (reading.accept(BarrierForm.read(reading))) {
            case Refused<Barriers.Saying>(var problems) ->
                Page.invalid(templates.qualityBarrierNew(chrome, null, typed, problems));
            case Accepted<Barriers.Saying>(var saying) -> {
                barriers.say(typed.id(), saying, by);
                yield Page.to("/quality/barriers/" + typed.id());
            }
        };
    }

    /// A form that opens with what was said before.
    @GetMapping("/{barrierId}/again")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable UUID barrierId) {
        var barrier = barriers.own(barrierId, by);
        return Page.of(templates.qualityBarrierNew(
                chrome, barrier, typed.isEmpty() ? BarrierForm.entered(barrier) : typed, Problems.NONE));
    }

    @PostMapping("/{barrierId}/again")
    View sayAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID barrierId) {
        var barrier = barriers.own(barrierId, by);
        var reading = new Reader(typed);
        var saying = BarrierForm.read(reading);
        var again = Again.read(reading, barrier.id(), barrier.recorded().row());
        return switch (reading.accept(saying)) {
            case Refused<Barriers.Saying>(var problems) ->
                Page.invalid(templates.qualityBarrierNew(chrome, barrier, typed, problems));
            case Accepted<Barriers.Saying>(var said) ->
                barriers.sayAgain(typed.id(), barrier, said, again.get(), by)
                        ? Page.to(barrier.path())
                        : Page.newer(templates.qualityBarrierNew(
                                chrome, barrier, Again.onceMore(typed), Again.changedSince("words")));
        };
    }

    @GetMapping("/{barrierId}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID barrierId) {
        return Page.of(page(chrome, by, barriers.get(barrierId), typed, Problems.NONE));
    }

    @PostMapping("/{barrierId}")
    @Allow(Role.MANAGER)
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID barrierId) {
        var barrier = barriers.get(barrierId);
        var reading = new Reader(typed);
        var became = reading.choice("became", Became::of, "Select how far it has come");
        var words = reading.words("words", "Enter what was done, or why nothing can be");
        return switch (reading.accept(became::orElseThrow)) {
            case Refused<Became>(var problems) -> Page.invalid(page(chrome, by, barrier, typed, problems));
            case Accepted<Became>(var accepted) ->
                barriers.answer(
                                typed.id(),
                                barrier,
                                accepted,
                                words,
                                typed.reference("replaces").orElse(null),
                                by)
                        ? Page.to(barrier.path())
                        : Page.newer(page(
                                chrome,
                                by,
                                barrier,
                                typed.without(Typed.ID).without("replaces"),
                                Problems.of("became", "A colleague has answered in the meantime. Read it above")));
        };
    }

    private JteModel page(Chrome chrome, By by, Barrier barrier, Typed typed, Problems problems) {
        return templates.qualityBarrier(chrome, barrier, practitioners.names(), by, typed, problems);
    }
}
