package org.ownwords.exchange.carrying;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.exchange.runs.Run;
import org.ownwords.exchange.runs.RunKind;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The result of checking records, bringing them in and taking them out, for the administrator.
@Controller
@RequestMapping("/records")
@Allow(Role.ADMINISTRATOR)
class RecordsPages {

    private final KnownRuns runs;
    private final Runs starting;
    private final Practitioners practitioners;
    private final Templates templates;
    private final RunLimits limits;

    RecordsPages(KnownRuns runs, Runs starting, Practitioners practitioners, Templates templates, RunLimits limits) {
        this.runs = runs;
        this.starting = starting;
        this.practitioners = practitioners;
        this.templates = templates;
        this.limits = limits;
    }

    @GetMapping
    Page list(Chrome chrome, Practitioner practitioner) {
        return Page.of(templates.exchangeCarryingRecords(
                chrome, runs.latest(practitioner), practitioners.names(), KnownRuns.MOST));
    }

    @GetMapping("/{runId}")
    Page show(Chrome chrome, Practitioner practitioner, Typed typed, @PathVariable UUID runId) {
        return show(HttpStatus.OK, chrome, practitioner, get(practitioner, runId), typed, Problems.NONE);
    }

    private Run get(Practitioner practitioner, UUID run) {
        return runs.find(practitioner, run).orElseThrow(NotFound::new);
    }

    private Page show(
            HttpStatus status, Chrome chrome, Practitioner practitioner, Run run, Typed typed, Problems problems) {
        var who = practitioners.names().getOrDefault(run.by(), run.by());
        var howFar = runs.howFar(practitioner, run.id()).orElse("Started");
        var here = runs.left(practitioner, run);
        return new Page(
                status,
                run.isCheck()
                        ? templates.exchangeCarryingCheck(
                                chrome, typed, problems, CheckedRun.of(run, who, howFar, here), limits)
                        : templates.exchangeCarryingRun(chrome, run, who, howFar, here, limits));
    }

    /// Brings in what was checked.
    @PostMapping("/{runId}/in")
    View bringIn(Chrome chrome, By by, Typed typed, @PathVariable UUID runId) {
        var checked = get(by.practitioner(), runId);
        if (!checked.isCheck()) {
            throw new NotFound();
        }
        var run = typed.id();
        return switch (starting.bringIn(run, runId, by)) {
            case Begun.Begins() -> Page.to("/records/" + run);
            case Begun.Busy() -> refused(chrome, by, checked, typed, CarryingPages.BUSY);
            case Begun.Refused(var why) -> refused(chrome, by, checked, typed, why);
        };
    }

    private Page refused(Chrome chrome, By by, Run checked, Typed typed, String why) {
        var problems = Problems.of("in", why);
        return show(HttpStatus.UNPROCESSABLE_CONTENT, chrome, by.practitioner(), checked, typed, problems);
    }

    @GetMapping("/{runId}/rejected.zip")
    View rejected(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return left(chrome, practitioner, get(practitioner, runId), "set-aside", RunKind.IN, RunKind.CHECK);
    }

    @GetMapping("/{runId}/export.zip")
    View export(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return left(chrome, practitioner, get(practitioner, runId), "records", RunKind.OUT);
    }

    private View left(Chrome chrome, Practitioner practitioner, Run run, String what, RunKind... kinds) {
        if (!List.of(kinds).contains(run.kind()) || !run.leftFiles()) {
            throw new NotFound();
        }
        if (!runs.left(practitioner, run)) {
            return show(HttpStatus.GONE, chrome, practitioner, run, Typed.nothing(), Problems.NONE);
        }
        var name = "ownwords-%s-%s-%s.zip".formatted(practitioner.authority(), Days.on(run.at()), what);
        return new SentFile(name, "application/zip", out -> runs.write(practitioner, run, out));
    }

    @PostMapping("/{runId}/removal")
    View remove(Practitioner practitioner, @PathVariable UUID runId) {
        runs.remove(practitioner, get(practitioner, runId));
        return Page.to("/records/" + runId);
    }
}
