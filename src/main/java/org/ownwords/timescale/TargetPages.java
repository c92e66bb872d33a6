package org.ownwords.timescale;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casework.Stage;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Since;
import org.ownwords.page.Typed;
import org.ownwords.timescale.Targets.Target;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// How long each stage is meant to take here: set by an administrator, from a day on.
@Controller
@Transactional
@RequestMapping("/settings/targets")
@Allow(Role.ADMINISTRATOR)
class TargetPages {

    private static final String HOME = "/settings/targets";

    private final Timescales timescales;
    private final Practitioners practitioners;
    private final Templates templates;

    TargetPages(Timescales timescales, Practitioners practitioners, Templates templates) {
        this.timescales = timescales;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        var targets = timescales.targets(by.today());
        return Page.of(templates.timescaleTargets(
                chrome,
                timescales.stages().stream()
                        .map(stage -> new Measured(stage, targets.of(stage.code(), by.today())))
                        .toList()));
    }

    /// A stage and its target now.
    record Measured(Stage stage, Optional<Target> now) {}

    @GetMapping("/{stage}")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable String stage) {
        return Page.of(page(chrome, of(stage, by.today()), typed, Problems.NONE));
    }

    @PostMapping("/{stage}")
    View set(Chrome chrome, By by, Typed typed, @PathVariable String stage) {
        var shown = of(stage, by.today());
        return switch (TargetForm.read(new Reader(typed), shown.stage().code(), by.today())) {
            case Refused<TargetEntry>(var problems) -> Page.invalid(page(chrome, shown, typed, problems));
            case Accepted<TargetEntry>(var entry) ->
                switch (timescales.set(entry, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                shown,
                                typed.without(Typed.ID).with("replaces", shown.replaces()),
                                Change.changedSince("target")));
                };
        };
    }

    private JteModel page(Chrome chrome, Shown shown, Typed typed, Problems problems) {
        return templates.timescaleTarget(chrome, shown, typed, problems);
    }

    private Shown of(String code, LocalDate today) {
        var stage = timescales.stage(code).orElseThrow(NotFound::new);
        var history = timescales.history(code);
        var names = practitioners.names();
        return new Shown(
                stage,
                timescales.targets(today).of(code, today),
                history.stream().findFirst().map(each -> each.what().id()),
                history.stream()
                        .map(each -> new Since(
                                each.what().target().from(),
                                each.what().target().words() + ".",
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }

    /// A stage with its target now, and all that was recorded of it.
    ///
    /// @param last the row that was recorded last
    record Shown(Stage stage, Optional<Target> now, Optional<UUID> last, List<Since> since) {

        String replaces() {
            return last.map(UUID::toString).orElse("");
        }
    }
}
