package org.ownwords.arrangement;

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

/// That the person took back what they wished for in advance.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/advance-wishes/{wishId}/withdrawal/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WithdrawalPages {

    private final Cases cases;
    private final Wishes wishes;
    private final Templates templates;

    WithdrawalPages(Cases cases, Wishes wishes, Templates templates) {
        this.cases = cases;
        this.wishes = wishes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID wishId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = wishes.get(file, new WishId(wishId));
        return Page.of(page(chrome, file, known, typed, Problems.NONE, by));
    }

    @PostMapping
    View withdraw(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID wishId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = wishes.get(file, new WishId(wishId));
        return switch (WishForm.readWithdrawal(file.reading(typed), known.wish(), by.today())) {
            case Refused<Withdrawal>(var problems) -> Page.invalid(page(chrome, file, known, typed, problems, by));
            case Accepted<Withdrawal>(var withdrawal) -> {
                wishes.withdraw(typed.id(), file, known.id(), withdrawal, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows it, and what became of it so far.
    private JteModel page(Chrome chrome, CaseFile file, KnownWish known, Typed typed, Problems problems, By by) {
        return templates.arrangementWithdrawal(chrome, file, known, typed, problems, by.today());
    }
}
