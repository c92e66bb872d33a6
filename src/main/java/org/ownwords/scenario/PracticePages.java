package org.ownwords.scenario;

import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Practising on made-up cases, for everybody who works here. No form of it has a box for words: nobody can type a
/// real person into it.
@Controller
@Transactional
@RequestMapping("/practice")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST, Role.INTERVIEWER, Role.ADMINISTRATOR})
class PracticePages {

    private final ProgressStore progress;
    private final Templates templates;

    PracticePages(ProgressStore progress, Templates templates) {
        this.progress = progress;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.scenarioList(chrome, Scenarios.ALL, progress.of(by)));
    }

    @GetMapping("/{scenario}")
    Page begin(Chrome chrome, By by, @PathVariable String scenario) {
        var found = find(scenario);
        return Page.of(templates.scenarioShow(chrome, found, progress.of(by).getOrDefault(found.code(), 0)));
    }

    /// Forgets how far they came.
    @PostMapping("/{scenario}")
    View again(By by, @PathVariable String scenario) {
        var found = find(scenario);
        progress.forget(found.code(), by);
        return Page.to(found.path());
    }

    @GetMapping("/{scenario}/{step}")
    Page step(Chrome chrome, @PathVariable String scenario, @PathVariable String step) {
        var found = find(scenario);
        var number = number(found, step);
        return Page.of(
                templates.scenarioStep(chrome, found, number, found.step(number).orElseThrow(NotFound::new)));
    }

    /// Goes on from a step.
    @PostMapping("/{scenario}/{step}")
    View goOn(By by, @PathVariable String scenario, @PathVariable String step) {
        var found = find(scenario);
        var number = number(found, step);
        progress.came(found.code(), number, by);
        return Page.to(found.path(number + 1));
    }

    private static Scenario find(String code) {
        return Scenarios.find(code).orElseThrow(NotFound::new);
    }

    private static int number(Scenario scenario, String step) {
        if (!step.matches("[1-9][0-9]?")) {
            throw new NotFound();
        }
        var number = Integer.parseInt(step);
        if (scenario.step(number).isEmpty()) {
            throw new NotFound();
        }
        return number;
    }
}
