package org.ownwords.negotiation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Recording what somebody else wants for the person, or suggests. With `of`, it is a newer version of
/// what they said before.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/views/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class OthersViewPages {

    private final Cases cases;
    private final OthersViews othersViews;
    private final Outcomes outcomes;
    private final Templates templates;

    OthersViewPages(Cases cases, OthersViews othersViews, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.othersViews = othersViews;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable UUID of) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var shown = typed.isEmpty() && of != null ? OthersViewForm.next(othersViews.get(file, of)) : typed;
        return Page.of(templates.negotiationView(chrome, file, outcomes.on(file), shown, Problems.NONE, by.today()));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (OthersViewForm.read(
                file.reading(typed), file.person().details().givenName(), outcomes.on(file), by.today())) {
            case Refused<OthersView>(var problems) ->
                Page.invalid(templates.negotiationView(chrome, file, outcomes.on(file), typed, problems, by.today()));
            case Accepted<OthersView>(var accepted) -> {
                othersViews.say(typed.id(), file, accepted, follows(file, typed), null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    /// The earlier one that this is a newer version of, if the case has it.
    private @Nullable UUID follows(CaseFile file, Typed typed) {
        return typed.reference(OthersViewForm.FOLLOWS)
                .flatMap(id -> othersViews.on(file).stream()
                        .map(OthersViewEntry::id)
                        .filter(id::equals)
                        .findFirst())
                .orElse(null);
    }
}
