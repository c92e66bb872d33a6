package org.ownwords.returns.measures;

import static org.ownwords.returns.cells.SacTable.SG1F;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.ownwords.returns.cells.AscofTotal;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.publishing.PublishedReturn;

/// The national measures of a council's return: from its exact counts, or only from what is published of
/// them.
///
/// @param ages     the rates by age, where the population by age was loaded
/// @param withheld which of its numbers are withheld, each or a part of it, where this is made of what is published
public record Measures(Started started, Risks risks, Adults adults, Optional<AgeRates> ages, Set<Part> withheld) {

    /// What was raised and started in the year (SG1f).
    ///
    /// @param section42 enquiries under section 42
    /// @param other     other enquiries
    public record Started(long concerns, long section42, long other) {
        long enquiries() {
            return section42 + other;
        }
    }

    /// The risks identified in section 42 enquiries concluded in the year, by source.
    ///
    /// @param better     how many were reduced or removed (SG2e)
    /// @param outcomes   how many were reduced or removed, or remained (SG2e)
    /// @param identified how many were identified, whether or not action was taken (SG2c)
    public record Risks(long better, long outcomes, long identified) {}

    /// How many people of 18 or over live there, if that is known, and where the number comes from.
    public record Adults(OptionalLong number, String source) {}

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
                new Started(
                        sac.total(SG1F, Part.CONCERNS.code()),
                        sac.total(SG1F, Part.SECTION_42.code()),
                        sac.total(SG1F, Part.OTHER.code())),
                new Risks(
                        totals.apply(AscofTotal.BETTER).orElse(0),
                        totals.apply(AscofTotal.OUTCOMES).orElse(0),
                        totals.apply(AscofTotal.IDENTIFIED).orElse(0)),
                adults(sac.council().code(), population),
                population.map(each -> AgeRates.of(sac, each, cells)),
                withheld);
    }

    private static Adults adults(String authority, Optional<Population> population) {
        return population
                .map(each -> new Adults(OptionalLong.of(each.adults()), each.source()))
                .orElseGet(() -> new Adults(AdultPopulation.of(authority), AdultPopulation.SOURCE));
    }

    /// ASCOF 4B as the workbook of the Department defines it in words: reduced or removed, over reduced, removed or
    /// remaining. It cannot exceed 100%.
    Share ascof4bByOutcome() {
        return new Share(risks.better(), risks.outcomes());
    }

    /// ASCOF 4B as its figures suggest, which name SG2c as a source and exceed 100% for some councils: reduced or
    /// removed, over the risks identified. Where it does exceed 100% the Department shows `[z]` for the council.
    Share ascof4bByIdentified() {
        return new Share(risks.better(), risks.identified());
    }

    /// The national conversion rate: all enquiries started, not those under section 42 alone, over concerns.
    Share conversion() {
        return new Share(started.enquiries(), started.concerns());
    }

    Share proportionSection42() {
        return new Share(started.section42(), started.enquiries());
    }
}
