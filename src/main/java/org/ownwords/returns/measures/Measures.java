package org.ownwords.returns.measures;

import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ownwords.returns.cells.SacReturn;

/// What the nation makes of a council's return, from its exact counts.
///
/// @param concerns   raised in the year (SG1f)
/// @param section42  enquiries started under section 42
/// @param other      other enquiries started
/// @param remained   of the risks identified in section 42 enquiries concluded in the year, by source, how many
///                   remained (SG2e)
/// @param reduced    how many were reduced
/// @param removed    how many were removed
/// @param identified how many were identified, whether or not action was taken (SG2c)
/// @param adults     how many people of 18 or over live there, if that is known
/// @param population where `adults` comes from
/// @param ages       the rates by age, where the population by age was loaded
record Measures(
        long concerns,
        long section42,
        long other,
        long remained,
        long reduced,
        long removed,
        long identified,
        OptionalLong adults,
        String population,
        Optional<AgeRates> ages) {

    static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);

    /// Of a return, with the population by age that was loaded.
    public static Measures of(SacReturn sac, Populations populations) {
        return of(sac, populations.of(sac.council().code()));
    }

    /// An estimate that was loaded counts before the one we come with.
    static Measures of(SacReturn sac, Optional<Population> population) {
        return new Measures(
                sac.total(SG1F, "concern"),
                sac.total(SG1F, "section-42"),
                sac.total(SG1F, "other"),
                sac.row(SG2E, "section-42", "remained"),
                sac.row(SG2E, "section-42", "reduced"),
                sac.row(SG2E, "section-42", "removed"),
                sac.row(SG2C, "section-42", "identified-action") + sac.row(SG2C, "section-42", "identified-no-action"),
                population
                        .map(each -> OptionalLong.of(each.adults()))
                        .orElseGet(() -> AdultPopulation.of(sac.council().code())),
                population.map(Population::source).orElse(AdultPopulation.SOURCE),
                population.map(each -> AgeRates.of(sac, each)));
    }

    /// ASCOF 4B as the workbook of the Department defines it in words: reduced or removed, over reduced, removed or
    /// remaining. It cannot exceed 100%.
    Share ascof4bByOutcome() {
        return new Share(reduced + removed, reduced + removed + remained);
    }

    /// ASCOF 4B as its figures suggest, which name SG2c as a source and exceed 100% for some councils: reduced or
    /// removed, over the risks identified. Where it does exceed 100% the Department shows `[z]` for the council.
    Share ascof4bByIdentified() {
        return new Share(reduced + removed, identified);
    }

    long enquiries() {
        return section42 + other;
    }

    /// The national conversion rate: all enquiries started, not those under section 42 alone, over concerns.
    Share conversion() {
        return new Share(enquiries(), concerns);
    }

    Share proportionSection42() {
        return new Share(section42, enquiries());
    }

    /// For somebody to read, one line a measure. Percentages of ASCOF have one decimal place, those of the collection
    /// and rates none, halves to the even number, as each is published.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ascof("ASCOF 4B, over the outcomes in SG2e", ascof4bByOutcome()));
        lines.add(ascof("ASCOF 4B, over the risks identified in SG2c", ascof4bByIdentified()));
        lines.add(whole("Conversion rate, all enquiries over concerns", conversion()));
        lines.add(whole("Section 42, of all enquiries", proportionSection42()));
        if (adults.isEmpty()) {
            lines.add("Rates per 100,000 adults: the population is not known");
        } else {
            lines.add(rate("Concerns", concerns, adults.getAsLong()));
            lines.add(rate("Section 42 enquiries", section42, adults.getAsLong()));
            lines.add(rate("Other enquiries", other, adults.getAsLong()));
            lines.add(rate("All enquiries", enquiries(), adults.getAsLong()));
        }
        ages.ifPresentOrElse(
                each -> lines.addAll(lines(each)),
                () -> lines.add("Section 42 individuals by age: the population by age is not known"));
        return lines;
    }

    private static List<String> lines(AgeRates ages) {
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
        return share.times(HUNDRED_THOUSAND, 0, RoundingMode.HALF_EVEN)
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }
}
