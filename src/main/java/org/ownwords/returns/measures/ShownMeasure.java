package org.ownwords.returns.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ownwords.returns.cells.Numbers;

/// One measure as a reader may see it: a line of a table, and of its picture.
///
/// @param name        what it is, or whose
/// @param value       the measure, or why there is none
/// @param numerator   as it may be shown
/// @param denominator as it may be shown
/// @param bar         how long its bar is, in hundredths of the picture; empty where there is nothing to draw
public record ShownMeasure(String name, String value, String numerator, String denominator, Optional<BigDecimal> bar) {

    public static final String WITHHELD = "withheld";
    static final String NOTHING = "no figure";

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /// What it is made of, in one line: `34 of 47`.
    public String counts() {
        var neither = numerator.equals(denominator) && !Character.isDigit(numerator.charAt(0));
        return neither ? numerator : numerator + " of " + denominator;
    }

    /// A count, and whether it is withheld.
    ///
    /// @param withheld whether it is, or a part of it
    record Counted(long number, boolean withheld) {

        /// Both. Where one of them is withheld, their sum would give it away.
        Counted plus(Counted other) {
            return new Counted(number + other.number, withheld || other.withheld);
        }

        String shown() {
            return withheld ? WITHHELD : Numbers.written(number);
        }
    }

    /// A percentage of ASCOF, to one decimal place, halves up. Over 100% the Department shows no figure.
    static ShownMeasure ascof(String name, Counted of, Counted over, boolean exact) {
        var measure = percent(name, of, over, 1, RoundingMode.HALF_UP);
        if (!new Share(of.number(), over.number()).isMoreThanAll()
                || measure.value().equals(WITHHELD)
                || measure.value().equals(NOTHING)) {
            return measure;
        }
        return new ShownMeasure(
                name,
                exact ? measure.value() + ", over 100%: published as [z]" : "over 100% [z]",
                measure.numerator(),
                measure.denominator(),
                exact ? measure.bar() : Optional.empty());
    }

    /// A percentage of the collection, whole, halves to the even number.
    static ShownMeasure percent(String name, Counted of, Counted over) {
        return percent(name, of, over, 0, RoundingMode.HALF_EVEN);
    }

    private static ShownMeasure percent(String name, Counted of, Counted over, int places, RoundingMode rounding) {
        var percent = new Share(of.number(), over.number()).percent(places, rounding);
        var withheld = of.withheld() || over.withheld();
        return new ShownMeasure(
                name,
                withheld ? WITHHELD : percent.map(each -> each + "%").orElse(NOTHING),
                of.shown(),
                over.shown(),
                withheld ? Optional.empty() : percent.map(each -> each.min(ALL)));
    }

    /// A rate for 100,000 people. The population itself is public.
    static ShownMeasure rate(String name, Counted of, long people) {
        var rate = new Share(of.number(), people)
                .times(Measures.HUNDRED_THOUSAND, 0, RoundingMode.HALF_EVEN)
                .map(ShownMeasure::written)
                .orElse(NOTHING);
        return new ShownMeasure(
                name, of.withheld() ? WITHHELD : rate, of.shown(), Numbers.written(people), Optional.empty());
    }

    /// What was published of one area and year.
    static ShownMeasure published(String name, Ascof4b.Figure figure) {
        return new ShownMeasure(
                name,
                words(figure.outcome(), "%"),
                words(figure.numerator(), ""),
                words(figure.denominator(), ""),
                figure.outcome() instanceof Published.Known(var number) ? Optional.of(number) : Optional.empty());
    }

    private static String words(Published published, String unit) {
        return switch (published) {
            case Published.Known(var number) -> (number.scale() > 0 ? number.toPlainString() : written(number)) + unit;
            case Published.Suppressed _ -> "withheld [c]";
            case Published.NotAvailable _ -> "not available [x]";
            case Published.NotApplicable _ -> "does not apply [z]";
        };
    }

    static String written(BigDecimal whole) {
        return Numbers.written(whole.longValueExact());
    }
}
