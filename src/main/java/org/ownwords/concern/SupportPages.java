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

/// What the person needs support with, when it is known only after the concern, or turns out to be otherwise.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/concerns/{concernId}/support")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SupportPages {

    private final Cases cases;
    private final Concerns concerns;
    private final Templates templates;

    SupportPages(Cases cases, Concerns concerns, Templates templates) {
        this.cases = cases;
        this.concerns = concerns;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concern = concerns.get(file, new ConcernId(concernId));
        var begun = typed.isEmpty() ? SupportForm.typed(concerns.support(file, concern.id())) : typed;
        return Page.of(templates.concernSupport(chrome, file, concern, begun, Problems.NONE));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concern = concerns.get(file, new ConcernId(concernId));
        var read = new Reader(typed);
        var support = SupportForm.read(read, file.person().details().givenName());
        return switch (read.accept(() -> support)) {
            case Refused<Support>(var problems) ->
                Page.invalid(templates.concernSupport(chrome, file, concern, typed, problems));
            case Accepted<Support>(var accepted) -> {
                concerns.recordSupport(typed.id(), file, concern.id(), accepted, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
