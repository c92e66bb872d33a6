package org.ownwords.returns.measures;

import static org.ownwords.returns.cells.SacTable.SG1F;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.returns.cells.AscofTotal;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.publishing.PublishedReturn;

/// The national measures of a council's return: from its exact counts, or only from what is published of
/// them.
///
/// @param concerns   raised in the year (SG1f)
/// @param section42  enquiries started under section 42
/// @param other      other enquiries started
/// @param better     of the risks identified in section 42 enquiries concluded in the year, by source, how many were
///                   reduced or removed (SG2e)
/// @param outcomes   how many were reduced or removed, or remained (SG2e)
/// @param identified how many were identified, whether or not action was taken (SG2c)
/// @param adults     how many people of 18 or over live there, if that is known
/// @param population where `adults` comes from
/// @param ages       the rates by age, where the population by age was loaded
/// @param withheld   which of them are withheld, each or a part of it, where this is made of what is published
public record Measures(
        long concerns,
        long section42,
        long other,
        long better,
        long outcomes,
        long identified,
        OptionalLong adults,
        String population,
        Optional<AgeRates> ages,
        Set<Part> withheld) {

    /// What measures are made of.
    public enum Part {
        CONCERNS("concern"),
        SECTION_42("section-42"),
        OTHER("other"),
        BETTER(""),
        OUTCOMES(""),
        IDENTIFIED("");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /// The enquiry type of SG1f that counts it; empty where that is another table.
        private String code() {
            return code;
        }

        private static Part of(AscofTotal total) {
            return switch (total) {
                case BETTER -> BETTER;
                case OUTCOMES -> OUTCOMES;
                case IDENTIFIED -> IDENTIFIED;
            };
        }
    }

    static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);

    /// Of a return, with the population by age that was loaded.
    public static Measures of(SacReturn sac, Populations populations) {
        return of(sac, populations.of(sac.council().code()));
    }

    /// An estimate that was loaded is used before the built-in one.
    public static Measures of(SacReturn sac, Optional<Population> population) {
        return of(sac, population, total -> OptionalLong.of(total.of(sac)), Set.of());
    }

    /// From what is published. Its numbers leave out what is withheld.
    static Measures of(PublishedReturn published, Optional<Population> population) {
        return of(
                published.rounded(),
                population,
                total -> published.totals().getOrDefault(total, OptionalLong.empty()),
                published.withheld());
    }

    private static Measures of(
            SacReturn sac,
            Optional<Population> population,
            Function<AscofTotal, OptionalLong> totals,
            Set<SacCell> cells) {
        var withheld = EnumSet.noneOf(Part.class);
        for (var total : AscofTotal.values()) {
            if (totals.apply(total).isEmpty()) {
                withheld.add(Part.of(total));
            }
        }
        for (var started : List.of(Part.CONCERNS, Part.SECTION_42, Part.OTHER)) {
            if (cells.contains(sac.template().layout(SG1F).cell(started.code(), "total", "total"))) {
                withheld.add(started);
            }
        }
        return new Measures(
                sac.total(SG1F, Part.CONCERNS.code()),
                sac.total(SG1F, Part.SECTION_42.code()),
                sac.total(SG1F, Part.OTHER.code()),
                totals.apply(AscofTotal.BETTER).orElse(0),
                totals.apply(AscofTotal.OUTCOMES).orElse(0),
                totals.apply(AscofTotal.IDENTIFIED).orElse(0),
                population
                        .map(each -> OptionalLong.of(each.adults()))
                        .orElseGet(() -> AdultPopulation.of(sac.council().code())),
                population.map(Population::source).orElse(AdultPopulation.SOURCE),
                population.map(each -> AgeRates.of(sac, each, cells)),
                withheld);
    }

    /// ASCOF 4B as the workbook of the Department defines it in words: reduced or removed, over reduced, removed or
    /// remaining. It cannot exceed 100%.
    Share ascof4bByOutcome() {
        return new Share(better, outcomes);
    }

    /// ASCOF 4B as its figures suggest, which name SG2c as a source and exceed 100% for some councils: reduced or
    /// removed, over the risks identified. Where it does exceed 100% the Department shows `[z]` for the council.
    Share ascof4bByIdentified() {
        return new Share(better, identified);
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

    /// For people to read, one line for each measure. Percentages of ASCOF have one decimal place, those of
    /// the collection and rates none, halves to the even number, as each is published.
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
