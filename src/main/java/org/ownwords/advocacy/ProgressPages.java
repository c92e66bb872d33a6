package org.ownwords.advocacy;

import gg.jte.models.runtime.JteModel;
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
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording what became of asking for an advocate.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/advocates/{advocateId}/progress/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ProgressPages {

    private static final Problems COLLEAGUE = Problems.of(
            "step",
            "A colleague has recorded something since that this does not fit. It is shown above. What you typed is kept here");

    private final Cases cases;
    private final Advocates advocates;
    private final Templates templates;

    ProgressPages(Cases cases, Advocates advocates, Templates templates) {
        this.cases = cases;
        this.advocates = advocates;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID advocateId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var advocate = advocates.get(file, new AdvocateId(advocateId));
        return Page.of(page(chrome, file, advocate, typed, Problems.NONE, by));
    }

    @PostMapping
    View progress(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID advocateId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var advocate = advocates.get(file, new AdvocateId(advocateId));
        return switch (ProgressForm.read(file.reading(typed), advocate.asking(), advocate.progress(), by.today())) {
            case Refused<Progress>(var problems) -> Page.invalid(page(chrome, file, advocate, typed, problems, by));
            case Accepted<Progress>(var progress) ->
                advocates.progress(typed.id(), file, advocate.id(), progress, by)
                        ? Page.to(file.id().path())
                        : Page.newer(page(chrome, file, advocates.get(file, advocate.id()), typed, COLLEAGUE, by));
        };
    }

    // The page is made of what was typed, what is wrong with it, and what there is beside it.
    private JteModel page(Chrome chrome, CaseFile file, AskedAdvocate advocate, Typed typed, Problems problems, By by) {
        return templates.advocacyProgress(
                chrome, file, advocate, ProgressForm.options(advocate.progress(), typed), typed, problems, by.today());
    }
}
