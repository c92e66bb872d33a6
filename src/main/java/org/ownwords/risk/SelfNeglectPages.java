package org.ownwords.risk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.OnTheWay;
import org.ownwords.casework.OnTheWay.Stretch;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What helps where somebody neglects themselves or hoards: a short order of steps, each with how it stands in the
/// record. Nothing is recorded here, and none of it is forced.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SelfNeglectPages {

    private final Cases cases;
    private final List<OnTheWay> concepts;
    private final Templates templates;

    SelfNeglectPages(Cases cases, List<OnTheWay> concepts, Templates templates) {
        this.cases = cases;
        this.concepts = concepts;
        this.templates = templates;
    }

    @GetMapping("/cases/{caseId}/self-neglect")
    Page show(Chrome chrome, By by, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var steps = concepts.stream()
                .flatMap(concept -> concept.onTheWay(file).stream())
                .sorted(Comparator.comparing(Stretch::aid))
                .toList();
        return Page.of(templates.riskSelfNeglect(chrome, file, steps));
    }
}
