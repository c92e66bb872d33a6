package org.ownwords.returns.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Measures for people to read, one line for each. Percentages of ASCOF have one decimal place, those of
/// the collection and rates none, halves to the even number, as each is published.
final class MeasureLines {

    private MeasureLines() {}

    static List<String> of(Measures measures) {
        var lines = new ArrayList<String>();
        lines.add(ascof("ASCOF 4B, over the outcomes in SG2e", measures.ascof4bByOutcome()));
        lines.add(ascof("ASCOF 4B, over the risks identified in SG2c", measures.ascof4bByIdentified()));
        lines.add(whole("Conversion rate, all enquiries over concerns", measures.conversion()));
        lines.add(whole("Section 42, of all enquiries", measures.proportionSection42()));
        lines.addAll(rates(measures));
        measures.ages()
                .ifPresentOrElse(
                        ages -> lines.addAll(rates(ages)),
                        () -> lines.add("Section 42 individuals by age: the population by age is not known"));
        return lines;
    }

    private static List<String> rates(Measures measures) {
        if (measures.adults().number().isEmpty()) {
            return List.of("Rates per 100,000 adults: the population is not known");
        }
        var started = measures.started();
        var adults = measures.adults().number().getAsLong();
        return List.of(
                rate("Concerns", started.concerns(), adults),
                rate("Section 42 enquiries", started.section42(), adults),
                rate("Other enquiries", started.other(), adults),
                rate("All enquiries", started.enquiries(), adults));
    }

    private static List<String> rates(AgeRates ages) {
        return Stream.concat(
                        Stream.of(AgeBand.values())
                                .map(band -> "Section 42 individuals, %s, per 100,000 of that age: %s (%d for %d)"
                                        .formatted(
                                                band.words(),
                                                perHundredThousand(ages.share(band)),
                                                ages.share(band).numerator(),
                                                ages.share(band).denominator())),
                        Stream.of("Section 42 individuals per 100,000 adults, age-standardised to England: "
                                + ages.standardised()))
                .toList();
    }

    private static String ascof(String what, Share share) {
        var shown = line(
                what,
                share,
                share.percent(1, RoundingMode.HALF_UP).map(each -> each + "%").orElse("none"));
        return share.isMoreThanAll() ? shown + "; over 100%, so the Department shows [z]" : shown;
    }

    private static String whole(String what, Share share) {
        return line(
                what,
                share,
                share.percent(0, RoundingMode.HALF_EVEN).map(each -> each + "%").orElse("none"));
    }

    private static String line(String what, Share share, String value) {
        return "%s: %s (%d of %d)".formatted(what, value, share.numerator(), share.denominator());
    }

    private static String rate(String what, long number, long adults) {
        return "%s per 100,000 adults: %s (%d for %d)"
                .formatted(what, perHundredThousand(new Share(number, adults)), number, adults);
    }

    private static String perHundredThousand(Share share) {
        return share.times(Measures.HUNDRED_THOUSAND, 0, RoundingMode.HALF_EVEN)
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }
}
