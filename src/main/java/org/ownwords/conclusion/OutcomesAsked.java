package org.ownwords.conclusion;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Typed;

/// Which of the things the person wanted a closing asks about.
final class OutcomesAsked {

    private OutcomesAsked() {}

    /// What a closing asks about: the current outcomes. If it corrects another closing: what that one judged, and
    /// anything current that was said before it.
    static List<DesiredOutcome> asked(List<DesiredOutcome> all, @Nullable Concluded before, Typed typed) {
        if (before == null || !typed.has(CorrectionForm.CORRECTS)) {
            return all.stream().filter(DesiredOutcome::isCurrent).toList();
        }
        var judged = before.conclusion().outcomes().stream()
                .map(OutcomeResult::outcome)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(outcome -> judged.contains(outcome.id())
                        || (outcome.isCurrent()
                                && outcome.saidOn() != null
                                && !outcome.saidOn().isAfter(before.conclusion().on())))
                .toList();
    }

    /// What the page asks about: the current outcomes, and any that have changed since the form was typed, so
    /// that what was typed is not lost.
    static List<DesiredOutcome> shown(List<DesiredOutcome> all, Typed typed) {
        return all.stream()
                .filter(outcome -> outcome.isCurrent()
                        || typed.has(ConclusionForm.field("persons", outcome))
                        || typed.has(ConclusionForm.field("personsWords", outcome))
                        || typed.has(ConclusionForm.field("workers", outcome))
                        || typed.has(ConclusionForm.field("whyNot", outcome))
                        || typed.has(ConclusionForm.field("hardWhy", outcome)))
                .toList();
    }
}
