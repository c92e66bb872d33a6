package org.ownwords.risk;

import gg.jte.models.runtime.JteModel;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
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

/// What a council and its partners agreed about risk, and from which day it holds.
@Controller
@Transactional
@RequestMapping("/settings/risk-principles")
@Allow(Role.ADMINISTRATOR)
class PrinciplesPages {

    private final Principles principles;
    private final Practitioners practitioners;
    private final Templates templates;

    PrinciplesPages(Principles principles, Practitioners practitioners, Templates templates) {
        this.principles = principles;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed) {
        return Page.of(page(chrome, typed, Problems.NONE, by));
    }

    @PostMapping
    View set(Chrome chrome, By by, Typed typed) {
        return switch (PrinciplesForm.read(new Reader(typed))) {
            case Refused<PrinciplesEntry>(var problems) -> Page.invalid(page(chrome, typed, problems, by));
            case Accepted<PrinciplesEntry>(var entry) ->
                switch (principles.set(entry, by)) {
                    case Change.Made() -> Page.to("/settings/risk-principles");
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(chrome, typed.without(Typed.ID), Change.sentBefore("words"), by));
                };
        };
    }

    private JteModel page(Chrome chrome, Typed typed, Problems problems, By by) {
        var names = practitioners.names();
        return templates.riskPrinciples(
                chrome,
                principles.now(by.today()).orElse(null),
                principles.all().stream()
                        .map(each -> new Since(
                                each.what().since(),
                                each.what().words(),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList(),
                typed,
                problems,
                by.today());
    }
}
