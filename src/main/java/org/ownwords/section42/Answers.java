package org.ownwords.section42;

import java.util.List;
import java.util.stream.Stream;

/// One answer for each limb of section 42(1).
public record Answers(Answer needs, Answer abuse, Answer unableToProtect) {

    public Answer on(Limb limb) {
        return switch (limb) {
            case NEEDS_FOR_CARE_AND_SUPPORT -> needs;
            case ABUSE_OR_NEGLECT -> abuse;
            case UNABLE_TO_PROTECT -> unableToProtect;
        };
    }

    List<Limb> limbsFound(Answer.Finding finding) {
        return Stream.of(Limb.values())
                .filter(limb -> on(limb).finding() == finding)
                .toList();
    }
}
