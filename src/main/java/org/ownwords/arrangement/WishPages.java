package org.ownwords.arrangement;

import gg.jte.models.runtime.JteModel;
import java.util.List;
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

/// Recording what the person wished for in advance.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/advance-wishes/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WishPages {

    private final Cases cases;
    private final Wishes wishes;
    private final Templates templates;

    WishPages(Cases cases, Wishes wishes, Templates templates) {
        this.cases = cases;
        this.wishes = wishes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (WishForm.read(file.reading(typed), List.of(), by.today())) {
            case Refused<AdvanceWish>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<AdvanceWish>(var wish) -> {
                wishes.record(new WishId(typed.id()), file, wish, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.arrangementWish(chrome, file, typed, problems, by.today());
    }
}
