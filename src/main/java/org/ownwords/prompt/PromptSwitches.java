package org.ownwords.prompt;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ownwords.casework.At;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.switches.Switch;
import org.ownwords.switches.Switched;
import org.springframework.stereotype.Component;

/// Each prompt may be made a stop.
@Component
class PromptSwitches implements Switched {

    private final List<PromptKind> kinds;

    PromptSwitches(List<Prompts> concepts) {
        this.kinds = concepts.stream()
                .flatMap(concept -> concept.kinds().stream())
                .sorted(Comparator.comparing(PromptKind::code))
                .toList();
    }

    @Override
    public List<Switch> switches() {
        return kinds.stream()
                .map(kind -> new Switch(
                        code(kind),
                        "Prompts",
                        kind.words(),
                        moments(kind),
                        "A stop: the stage is recorded once this is answered, or passed with a reason",
                        "Only shown"))
                .toList();
    }

    /// At which moments it is asked: `At the plan, at closing`.
    private static String moments(PromptKind kind) {
        var words = At.all().stream()
                .filter(at -> kind.at().contains(at))
                .map(at -> at.words().substring(0, 1).toLowerCase(Locale.UK)
                        + at.words().substring(1))
                .collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String code(PromptKind kind) {
        return "prompt-" + kind.code();
    }
}
