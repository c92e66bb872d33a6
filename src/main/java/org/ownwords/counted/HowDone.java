package org.ownwords.counted;

import java.util.Map;
import java.util.Optional;

/// How the work was done, over the enquiries that ended in a year: each person once, by the last of them. By the code
/// of the answer; an empty key is the people of whom it was not said. Exact, and never published.
/// It is wide because the page shows each of these by itself.
///
/// @param tookPart  how far they took part when it was talked through last
/// @param wellbeing how they were in themselves at the end
/// @param fromAgain whether something keeps it from happening again
/// @param feelsSafe whether they felt safe when they were asked since the end
/// @param advocate  whether an advocate was asked for, and whether none was available
/// @param themes    what the concerns of the year were about, by the code of the theme: concerns, not people
/// @param hard      how far what was hard to bring about came about: things people wanted, not people
/// @param lonely    what is done about being lonely: concerns, not people
public record HowDone(
        Map<Optional<String>, Long> tookPart,
        Map<Optional<String>, Long> wellbeing,
        Map<Optional<String>, Long> fromAgain,
        Map<Optional<String>, Long> feelsSafe,
        Map<Optional<String>, Long> advocate,
        Map<String, Long> themes,
        Map<String, Long> hard,
        Map<Optional<String>, Long> lonely) {

    public HowDone {
        tookPart = Map.copyOf(tookPart);
        wellbeing = Map.copyOf(wellbeing);
        fromAgain = Map.copyOf(fromAgain);
        feelsSafe = Map.copyOf(feelsSafe);
        advocate = Map.copyOf(advocate);
        themes = Map.copyOf(themes);
        hard = Map.copyOf(hard);
        lonely = Map.copyOf(lonely);
    }
}
