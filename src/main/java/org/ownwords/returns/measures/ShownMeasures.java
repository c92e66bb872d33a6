package org.ownwords.returns.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.measures.Measures.Part;
import org.ownwords.returns.measures.ShownMeasure.Counted;
import org.ownwords.returns.publishing.PublishedReturn;
import org.ownwords.vocabulary.ReportingYear;

/// The measures of one council and year as a reader may see them: exact for those who may open the cases or
/// make the return; for all others made only of what is published. So a percentage or a rate discloses no
/// more than the counts beside it, and is withheld if one of them is.
///
/// @param exact      whether they are exact, and not for publication
/// @param until      the last day whose record they are of; none where they are exact, or nothing can be published yet
/// @param ascof      ASCOF 4B both ways
/// @param enquiries  the conversion rate, and the proportion of section 42
/// @param rates      for 100,000 adults; none where it is not known how many there are
/// @param population where the number of adults comes from
/// @param ages       the rates by age, where the population by age was loaded
public record ShownMeasures(
        ReportingYear year,
        boolean exact,
        Optional<LocalDate> until,
        List<ShownMeasure> ascof,
        List<ShownMeasure> enquiries,
        List<ShownMeasure> rates,
        String population,
        Optional<Ages> ages) {

    /// The rates by age.
    ///
    /// @param standardised for 100,000 adults, if their ages were England's
    /// @param source       where the population comes from
    public record Ages(List<ShownMeasure> rates, String standardised, String source) {}

    static ShownMeasures exact(SacReturn sac, Optional<Population> population) {
        return of(sac.year(), true, Optional.empty(), Measures.of(sac, population));
    }

    public static ShownMeasures published(PublishedReturn published, Optional<Population> population) {
        return of(published.rounded().year(), false, published.until(), Measures.of(published, population));
    }

    private static ShownMeasures of(ReportingYear year, boolean exact, Optional<LocalDate> until, Measures measures) {
        var concerns = counted(measures, measures.concerns(), Part.CONCERNS);
        var section42 = counted(measures, measures.section42(), Part.SECTION_42);
        var other = counted(measures, measures.other(), Part.OTHER);
        var enquiries = section42.plus(other);
        var better = counted(measures, measures.better(), Part.BETTER);
        var outcomes = counted(measures, measures.outcomes(), Part.OUTCOMES);
        var identified = counted(measures, measures.identified(), Part.IDENTIFIED);
        return new ShownMeasures(
                year,
                exact,
                until,
                List.of(
                        ShownMeasure.ascof("By outcomes", better, outcomes, exact),
                        ShownMeasure.ascof("By risks identified", better, identified, exact)),
                List.of(
                        ShownMeasure.percent("Conversion rate: enquiries, of concerns", enquiries, concerns),
                        ShownMeasure.percent("Under section 42, of enquiries", section42, enquiries)),
                measures.adults().stream()
                        .boxed()
                        .flatMap(adults -> Stream.of(
                                ShownMeasure.rate("Concerns", concerns, adults),
                                ShownMeasure.rate("Section 42 enquiries", section42, adults),
                                ShownMeasure.rate("Other enquiries", other, adults),
                                ShownMeasure.rate("All enquiries", enquiries, adults)))
                        .toList(),
                measures.population(),
                measures.ages().map(ShownMeasures::ages));
    }

    private static Counted counted(Measures measures, long number, Part part) {
        return new Counted(number, measures.withheld().contains(part));
    }

    private static Ages ages(AgeRates ages) {
        return new Ages(
                Stream.of(AgeBand.values())
                        .map(band -> {
                            var share = ages.share(band);
                            var counted = new Counted(
                                    share.numerator(), ages.withheld().contains(band));
                            return ShownMeasure.rate(band.words(), counted, share.denominator());
                        })
                        .toList(),
                ages.withheld().isEmpty() ? ShownMeasure.written(ages.standardised()) : ShownMeasure.WITHHELD,
                ages.population().source());
    }
}
