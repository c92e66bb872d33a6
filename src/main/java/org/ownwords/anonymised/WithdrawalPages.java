package org.ownwords.anonymised;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
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

/// Taking a story back. One colleague is enough, and it is read no more from then on.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/stories/{storyId}/withdrawal")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WithdrawalPages {

    private static final Problems TAKEN_BACK = Problems.of(
            "reason", "This story was taken back already, and is told no more. What you wrote was not added to it");

    private final Cases cases;
    private final Stories stories;
    private final Templates templates;

    WithdrawalPages(Cases cases, Stories stories, Templates templates) {
        this.cases = cases;
        this.stories = stories;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID storyId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = stories.get(file, new StoryId(storyId));
        return Page.of(templates.anonymisedWithdrawal(chrome, known, file, typed, Problems.NONE));
    }

    @PostMapping
    View withdraw(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID storyId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = stories.get(file, new StoryId(storyId));
        return switch (read(new Reader(typed))) {
            case Refused<Withdrawal>(var problems) ->
                Page.invalid(templates.anonymisedWithdrawal(chrome, known, file, typed, problems));
            case Accepted<Withdrawal>(var withdrawal) ->
                switch (stories.withdraw(typed.id(), file, known, withdrawal, by)) {
                    case RECORDED -> Page.to(file.id().path());
                    case CHANGED_SINCE, OWN ->
                        Page.newer(templates.anonymisedWithdrawal(
                                chrome, known, file, typed.without(Typed.ID), TAKEN_BACK));
                };
        };
    }

    private static Reading<Withdrawal> read(Reader read) {
        var why = read.choice("reason", WhyWithdrawn::of, "Select why it is taken back");
        var words = read.optionalWords("words");
        return read.accept(() -> new Withdrawal(why.orElseThrow(), words));
    }
}
