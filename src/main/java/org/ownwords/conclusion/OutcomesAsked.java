package org.ownwords.conclusion;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Typed;

/// Which of the things the person wanted a closing asks about.
final class OutcomesAsked {

    private OutcomesAsked() {}

    /// What a closing asks about: what stands, or where it puts another right, what that one judged and
    /// anything that stands and was said before it.
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

    /// What the page asks about: what stands, and anything that has changed since somebody typed about it, so
    /// that what they typed is not lost.
    static List<DesiredOutcome> shown(List<DesiredOutcome> all, Typed typed) {
        return all.stream()
                .filter(outcome -> outcome.isCurrent()
                        || typed.has(ConclusionForm.field("persons", outcome))
                        || typed.has(ConclusionForm.field("personsWords", outcome))
                        || typed.has(ConclusionForm.field("workers", outcome))
                        || typed.has(ConclusionForm.field("whyNot", outcome)))
                .toList();
    }
}
