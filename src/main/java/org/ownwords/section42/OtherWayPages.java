package org.ownwords.section42;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
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

/// Recording another way that was offered.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/other-ways/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class OtherWayPages {

    private final Cases cases;
    private final OtherWays ways;
    private final Templates templates;

    OtherWayPages(Cases cases, OtherWays ways, Templates templates) {
        this.cases = cases;
        this.ways = ways;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(templates.section42OtherWay(chrome, file, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View offer(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (OtherWay.read(
                file.reading(typed), file.person().details().givenName(), by.today())) {
            case Refused<OtherWay>(var problems) ->
                Page.invalid(templates.section42OtherWay(chrome, file, typed, problems, by.today()));
            case Accepted<OtherWay>(var way) -> {
                ways.offer(typed.id(), file, way, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
