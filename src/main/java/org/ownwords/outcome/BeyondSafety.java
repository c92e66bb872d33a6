package org.ownwords.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.vocabulary.Wellbeing;

/// Whether what somebody wants is about more than being safe, as it has been read. People who are asked what they want
/// from life want more than safety; where only that is recorded, it may be all that was asked about.
sealed interface BeyondSafety {

    /// Nobody has read yet which areas of wellbeing it is about.
    record NotRead() implements BeyondSafety {}

    /// It is about protection from abuse and neglect, and nothing else.
    record SafetyAlone() implements BeyondSafety {}

    /// It is about more, in the order of the Act.
    record More(List<Wellbeing> areas) implements BeyondSafety {
        public More {
            areas = List.copyOf(areas);
        }
    }

    /// What they want now, taken together.
    static BeyondSafety of(List<DesiredOutcome> outcomes) {
        var about = outcomes.stream()
                .filter(DesiredOutcome::isCurrent)
                .flatMap(outcome -> outcome.readAs().wellbeing().stream())
                .collect(Collectors.toSet());
        var more = Stream.of(Wellbeing.values())
                .filter(about::contains)
                .filter(area -> area != Wellbeing.PROTECTION)
                .toList();
        if (about.isEmpty()) {
            return new NotRead();
        }
        return more.isEmpty() ? new SafetyAlone() : new More(more);
    }

    /// What a page says about it, or nothing where there is nothing to say yet.
    ///
    /// @param name what to call the person
    default Optional<String> sentence(String name) {
        return switch (this) {
            case NotRead() -> Optional.empty();
            case SafetyAlone() ->
                Optional.of("What %1$s wants has been read as being about safety alone. Is there more that %1$s wants"
                                .formatted(name)
                        + " from life?");
            case More(var areas) ->
                Optional.of("What %s wants is about more than safety: %s."
                        .formatted(
                                name, areas.stream().map(Wellbeing::inSentence).collect(Collectors.joining("; "))));
        };
    }
}
