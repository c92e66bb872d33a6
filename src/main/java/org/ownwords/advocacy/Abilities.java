package org.ownwords.advocacy;

import java.util.List;
import java.util.stream.Stream;

/// What was found on each of the four abilities of section 68(3).
public record Abilities(Difficulty understand, Difficulty retain, Difficulty useOrWeigh, Difficulty communicate) {

    Difficulty on(Ability ability) {
        return switch (ability) {
            case UNDERSTAND -> understand;
            case RETAIN -> retain;
            case USE_OR_WEIGH -> useOrWeigh;
            case COMMUNICATE -> communicate;
        };
    }

    List<Ability> found(Finding finding) {
        return Stream.of(Ability.values())
                .filter(ability -> on(ability).finding() == finding)
                .toList();
    }
}
