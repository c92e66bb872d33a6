package org.ownwords.outcome;

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

/// The person no longer wants something. It stays in the record, with what they said.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/outcomes/{outcomeId}/withdrawal")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WithdrawalPages {

    private final Cases cases;
    private final Outcomes outcomes;
    private final Templates templates;

    WithdrawalPages(Cases cases, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var outcome = outcomes.get(file, new OutcomeId(outcomeId));
        return Page.of(templates.outcomeWithdrawal(chrome, file, outcome, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View withdraw(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var outcome = outcomes.get(file, new OutcomeId(outcomeId));
        var death = file.person().details().death();
        return switch (Withdrawal.read(file.reading(typed), outcome, death, by.today())) {
            case Refused<Withdrawal>(var problems) ->
                Page.invalid(templates.outcomeWithdrawal(chrome, file, outcome, typed, problems, by.today()));
            case Accepted<Withdrawal>(var withdrawal) ->
                outcomes.withdraw(typed.id(), file, outcome.id(), withdrawal.words(), withdrawal.on(), by)
                        ? Page.to(file.id().path())
                        : Page.newer(templates.outcomeWithdrawal(
                                chrome,
                                file,
                                outcomes.get(file, outcome.id()),
                                typed,
                                Problems.of(
                                        "words",
                                        "A colleague has already recorded that this is no longer wanted. What they recorded is shown above. What you typed is kept here"),
                                by.today()));
        };
    }
}
