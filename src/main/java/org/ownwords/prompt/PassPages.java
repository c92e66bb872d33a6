package org.ownwords.prompt;

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
import org.ownwords.prompt.PassForm.Passing;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Passing a prompt, with a reason. Then the form it stood on opens again. Nobody passes what a colleague is asked when
/// they look at their work.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/prompts/{prompt}/{moment}/{momentId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PassPages {

    private final Cases cases;
    private final MomentsOfCases moments;
    private final StagePrompts prompts;
    private final PassedPrompts passed;
    private final Templates templates;

    PassPages(Cases cases, MomentsOfCases moments, StagePrompts prompts, PassedPrompts passed, Templates templates) {
        this.cases = cases;
        this.moments = moments;
        this.prompts = prompts;
        this.passed = passed;
        this.templates = templates;
    }

    // Wide because the address of a prompt at a moment has four parts.
    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable String prompt,
            @PathVariable("moment") String at,
            @PathVariable UUID momentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var moment = moments.get(file, at, momentId);
        var asked = prompts.get(file, moment, prompt);
        return Page.of(templates.promptPass(chrome, file, moment, asked, typed, Problems.NONE, by));
    }

    // The same, with what was typed. Wide as the page before it is.
    @PostMapping
    View pass(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable String prompt,
            @PathVariable("moment") String at,
            @PathVariable UUID momentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var moment = moments.get(file, at, momentId);
        var asked = prompts.get(file, moment, prompt);
        var read = new Reader(typed);
        if (moment.isOwnWork(by.practitioner())) {
            read.problem("reason", "This is about your own work. A colleague who signs it off passes it or does not");
        }
        return switch (PassForm.read(read)) {
            case Refused<Passing>(var problems) ->
                Page.invalid(templates.promptPass(chrome, file, moment, asked, typed, problems, by));
            case Accepted<Passing>(var passing) -> {
                passed.pass(
                        typed.id(),
                        file,
                        new PassedPrompt(
                                prompt,
                                asked.prompt().what(),
                                moment.at(),
                                moment.of(),
                                passing.reason(),
                                passing.why(),
                                by.today()),
                        null,
                        by);
                yield Page.to(moment.path());
            }
        };
    }
}
