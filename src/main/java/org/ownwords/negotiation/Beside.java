package org.ownwords.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Which of the things that the person wants something is about.
final class Beside {

    private Beside() {}

    /// What they want now, in their words, and what was selected before.
    static List<Option> wishes(List<DesiredOutcome> outcomes, Typed typed, String field) {
        return outcomes.stream()
                .filter(each -> each.isCurrent() || code(each).equals(typed.text(field)))
                .map(each -> Option.of(code(each), "“%s”".formatted(each.words())))
                .toList();
    }

    /// The same, or none of them.
    static List<Option> options(List<DesiredOutcome> outcomes, Typed typed, String field) {
        return Stream.concat(
                        wishes(outcomes, typed, field).stream(),
                        Stream.of(Option.of("none", "None of these by itself")))
                .toList();
    }

    static @Nullable OutcomeId read(Reader read, String field, List<DesiredOutcome> outcomes) {
        return outcomes.stream()
                .filter(each -> code(each).equals(read.typed().text(field)))
                .map(DesiredOutcome::id)
                .findFirst()
                .orElse(null);
    }

    /// As it was selected.
    static String code(@Nullable OutcomeId outcome) {
        return outcome == null ? "none" : outcome.value().toString();
    }

    private static String code(DesiredOutcome outcome) {
        return code(outcome.id());
    }
}
