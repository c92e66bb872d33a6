package org.ownwords.capacity;

import java.util.List;
import java.util.stream.Stream;

/// What was tested of each of the four.
record Abilities(Tested understand, Tested retain, Tested weigh, Tested communicate) {

    Tested on(Ability ability) {
        return switch (ability) {
            case UNDERSTAND -> understand;
            case RETAIN -> retain;
            case USE_OR_WEIGH -> weigh;
            case COMMUNICATE -> communicate;
        };
    }

    /// Those with this answer, in the order of the Act.
    List<Ability> with(Able able) {
        return Stream.of(Ability.values())
                .filter(ability -> on(ability).able() == able)
                .toList();
    }
}
