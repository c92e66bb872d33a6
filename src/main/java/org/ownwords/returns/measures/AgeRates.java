package org.ownwords.returns.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.publishing.Publishable;

/// The rates of people in section 42 enquiries by age, per 100,000 of that age, by the national formulas (NHS England's
/// production code). People whose age is not known are in none of them.
///
/// @param individuals different people in section 42 enquiries started in the year, of each age (SG1a)
/// @param few         the ages of which a part is under five in the return
record AgeRates(Map<AgeBand, Long> individuals, Set<AgeBand> few, Population population) {

    AgeRates {
        individuals = Map.copyOf(individuals);
        few = Set.copyOf(few);
    }

    static AgeRates of(SacReturn sac, Population population) {
        var individuals = new EnumMap<AgeBand, Long>(AgeBand.class);
        var few = EnumSet.noneOf(AgeBand.class);
        for (var band : AgeBand.values()) {
            var parts = band.codes().stream()
                    .map(code -> sac.at(SacTable.SG1A, "section-42", code, "total"))
                    .toList();
            individuals.put(band, parts.stream().mapToLong(Long::longValue).sum());
            if (parts.stream().anyMatch(Publishable::isFew)) {
                few.add(band);
            }
        }
        return new AgeRates(individuals, few, population);
    }

    /// The people of an age, over everybody of that age.
    Share share(AgeBand band) {
        return new Share(Objects.requireNonNull(individuals.get(band)), population.here(band));
    }

    /// What the rate would be if the council's people were of the ages that England's are: the rate of each age times
    /// its share of England, added up, and rounded once at the end.
    BigDecimal standardised() {
        var sum = BigDecimal.ZERO;
        for (var band : AgeBand.values()) {
            var share = share(band);
            sum = sum.add(Measures.HUNDRED_THOUSAND
                    .multiply(BigDecimal.valueOf(share.numerator()))
                    .multiply(BigDecimal.valueOf(population.england(band)))
                    .divide(
                            BigDecimal.valueOf(share.denominator())
                                    .multiply(BigDecimal.valueOf(population.adultsOfEngland())),
                            MathContext.DECIMAL128));
        }
        return sum.setScale(0, RoundingMode.HALF_EVEN);
    }
}
