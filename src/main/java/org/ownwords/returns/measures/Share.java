package org.ownwords.returns.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// One exact count over another. It is rounded only when it is shown, and never made of rounded counts.
record Share(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// In per cent, with this many decimal places; none if there is nothing to divide by.
    Optional<BigDecimal> percent(int places, RoundingMode rounding) {
        return times(HUNDRED, places, rounding);
    }

    Optional<BigDecimal> times(BigDecimal factor, int places, RoundingMode rounding) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(factor)
                        .divide(BigDecimal.valueOf(denominator), places, rounding));
    }

    boolean isMoreThanAll() {
        return numerator > denominator;
    }
}
