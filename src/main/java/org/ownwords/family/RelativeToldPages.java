package org.ownwords.family;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.consent.ToldAllTheSame;
import org.ownwords.family.RelativeToldReading.Whole;
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

/// Recording what a relative was told. With `of`, it is the same relative again.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/relatives/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class RelativeToldPages {

    private final Cases cases;
    private final RelativesTold relativesTold;
    private final RelativeToldReading reading;
    private final ToldAllTheSame anyway;
    private final Templates templates;

    RelativeToldPages(
            Cases cases,
            RelativesTold relativesTold,
            RelativeToldReading reading,
            ToldAllTheSame anyway,
            Templates templates) {
        this.cases = cases;
        this.relativesTold = relativesTold;
        this.reading = reading;
        this.anyway = anyway;
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
        var shown = typed.isEmpty() && of != null ? RelativeToldForm.next(relativesTold.get(file, of)) : typed;
        return Page.of(page(chrome, file, shown, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (reading.read(file.reading(typed), file, by)) {
            case Refused<Whole>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Whole>(var whole) -> {
                relativesTold.tell(typed.id(), file, whole, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.familyRelative(
                chrome, file, anyway.answers(file).refusals(), anyway.authorisers(by), typed, problems, by.today());
    }
}
