package org.ownwords.returns.measures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// How many adults of each age live in a council's area, and in England.
///
/// @param year    whose middle it is an estimate for
/// @param here    in the council's area
/// @param england in England, the standard the age-standardised rate is made for
public record Population(int year, Map<AgeBand, Long> here, Map<AgeBand, Long> england) {

    public Population {
        here = whole(here);
        england = whole(england);
    }

    private static Map<AgeBand, Long> whole(Map<AgeBand, Long> bands) {
        var whole = new EnumMap<AgeBand, Long>(AgeBand.class);
        for (var band : AgeBand.values()) {
            var people = bands.get(band);
            if (people == null || people <= 0) {
                throw new IllegalArgumentException("No people of age " + band.words());
            }
            whole.put(band, people);
        }
        return whole;
    }

    long here(AgeBand band) {
        return Objects.requireNonNull(here.get(band));
    }

    long england(AgeBand band) {
        return Objects.requireNonNull(england.get(band));
    }

    /// Of England at every age from 18.
    long adultsOfEngland() {
        return england.values().stream().mapToLong(each -> each).sum();
    }

    /// Of the council at every age from 18.
    long adults() {
        return here.values().stream().mapToLong(each -> each).sum();
    }

    /// For readers of a rate.
    String source() {
        return "estimate by age for mid-%d, as loaded".formatted(year);
    }
}
