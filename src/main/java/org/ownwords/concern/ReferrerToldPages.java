package org.ownwords.concern;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Telling the referrer what was decided.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/concerns/{concernId}/referrer-told")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ReferrerToldPages {

    private final Cases cases;
    private final Concerns concerns;
    private final Templates templates;

    ReferrerToldPages(Cases cases, Concerns concerns, Templates templates) {
        this.cases = cases;
        this.concerns = concerns;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concern = concerns.get(file, new ConcernId(concernId));
        return Page.of(templates.concernReferrerTold(chrome, file, concern, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View tell(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concern = concerns.get(file, new ConcernId(concernId));
        return switch (TellingReferrer.read(new Reader(typed), concern.concern(), by.today())) {
            case Refused<TellingReferrer>(var problems) ->
                Page.invalid(templates.concernReferrerTold(chrome, file, concern, typed, problems, by.today()));
            case Accepted<TellingReferrer>(var accepted) -> {
                concerns.tellReferrer(typed.id(), file, concern.id(), accepted, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
