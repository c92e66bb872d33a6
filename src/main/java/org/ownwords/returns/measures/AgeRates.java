package org.ownwords.returns.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

/// The rates of people in section 42 enquiries by age, per 100,000 of that age, by the national formulas (NHS England's
/// production code). People whose age is not known are in none of them.
///
/// @param individuals different people in section 42 enquiries started in the year, of each age (SG1a)
/// @param withheld    the ages of which a part is withheld
record AgeRates(Map<AgeBand, Long> individuals, Set<AgeBand> withheld, Population population) {

    AgeRates {
        individuals = Map.copyOf(individuals);
        withheld = Set.copyOf(withheld);
    }

    static AgeRates of(SacReturn sac, Population population, Set<SacCell> withheldCells) {
        var individuals = new EnumMap<AgeBand, Long>(AgeBand.class);
        var withheld = EnumSet.noneOf(AgeBand.class);
        for (var band : AgeBand.values()) {
            var cells = band.codes().stream()
                    .map(code -> sac.template().layout(SacTable.SG1A).cell("section-42", code, "total"))
                    .toList();
            individuals.put(band, cells.stream().mapToLong(sac::at).sum());
            if (cells.stream().anyMatch(withheldCells::contains)) {
                withheld.add(band);
            }
        }
        return new AgeRates(individuals, withheld, population);
    }

    /// The people of an age, over everybody of that age.
    Share share(AgeBand band) {
        return new Share(Objects.requireNonNull(individuals.get(band)), population.here(band));
    }

    /// What the rate would be if the council's people had the same ages as England's: the rate of each age
    /// times its share of England, added up, and rounded once at the end.
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
