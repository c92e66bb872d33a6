package org.ownwords.returns.measures;

import gg.jte.models.runtime.JteModel;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Since;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// How many people live here, by groups, and entering it anew.
@Controller
@Transactional
@RequestMapping(PeopleHerePages.PATH)
@Allow(Role.ADMINISTRATOR)
class PeopleHerePages {

    static final String PATH = "/settings/people-here";

    private final LivingHere living;
    private final Practitioners practitioners;
    private final Templates templates;

    PeopleHerePages(LivingHere living, Practitioners practitioners, Templates templates) {
        this.living = living;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed) {
        return Page.of(page(chrome, typed, Problems.NONE, by));
    }

    @PostMapping
    View set(Chrome chrome, By by, Typed typed) {
        return switch (PeopleHereForm.read(new Reader(typed), by.today())) {
            case Refused<PeopleHere>(var problems) -> Page.invalid(page(chrome, typed, problems, by));
            case Accepted<PeopleHere>(var here) ->
                switch (living.set(here, by)) {
                    case Change.Made() -> Page.to(PATH);
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome, typed.without(Typed.ID), Change.sentBefore(PeopleGroup.FROM_18.code()), by));
                };
        };
    }

    private JteModel page(Chrome chrome, Typed typed, Problems problems, By by) {
        var names = practitioners.names();
        var all = living.all(by.authority());
        return templates.returnsMeasuresPeopleHere(
                chrome,
                all.isEmpty() ? null : all.getFirst().what(),
                all.stream()
                        .map(each -> new Since(
                                Days.on(each.recorded()),
                                each.what().words(),
                                each.what().source(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList(),
                typed,
                problems);
    }
}
