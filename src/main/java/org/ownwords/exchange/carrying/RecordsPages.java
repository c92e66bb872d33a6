package org.ownwords.exchange.carrying;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.exchange.runs.Run;
import org.ownwords.exchange.runs.RunKind;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The result of bringing records in and taking them out, for the administrator.
@Controller
@RequestMapping("/records")
@Allow(Role.ADMINISTRATOR)
class RecordsPages {

    private final KnownRuns runs;
    private final Practitioners practitioners;
    private final Templates templates;
    private final RunLimits limits;

    RecordsPages(KnownRuns runs, Practitioners practitioners, Templates templates, RunLimits limits) {
        this.runs = runs;
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
    Page show(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return show(HttpStatus.OK, chrome, practitioner, get(practitioner, runId));
    }

    private Run get(Practitioner practitioner, UUID run) {
        return runs.find(practitioner, run).orElseThrow(NotFound::new);
    }

    private Page show(HttpStatus status, Chrome chrome, Practitioner practitioner, Run run) {
        return new Page(
                status,
                templates.exchangeCarryingRun(
                        chrome,
                        run,
                        practitioners.names().getOrDefault(run.by(), run.by()),
                        runs.howFar(practitioner, run.id()).orElse("Started"),
                        runs.left(practitioner, run),
                        limits));
    }

    @GetMapping("/{runId}/rejected.zip")
    View rejected(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return left(chrome, practitioner, get(practitioner, runId), RunKind.IN, "set-aside");
    }

    @GetMapping("/{runId}/export.zip")
    View export(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return left(chrome, practitioner, get(practitioner, runId), RunKind.OUT, "records");
    }

    private View left(Chrome chrome, Practitioner practitioner, Run run, RunKind kind, String what) {
        if (run.kind() != kind || !run.leftFiles()) {
            throw new NotFound();
        }
        if (!runs.left(practitioner, run)) {
            return show(HttpStatus.GONE, chrome, practitioner, run);
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
