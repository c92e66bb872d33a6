package org.ownwords.returns.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.access.Role;
import org.ownwords.returns.measures.ShownMeasure.Counted;
import org.ownwords.vocabulary.ReportingYear;

/// The measures of one council and year as one role may see them: exact for those who owe the return, and only what may
/// be published for everybody else. Then a count under five is withheld, a true zero included, and so is every figure
/// that is made of it; other counts are rounded to the nearest five. Percentages and rates are made of exact counts.
///
/// @param exact      whether they are exact, and not for publication
/// @param ascof      ASCOF 4B both ways
/// @param enquiries  the conversion rate, and the proportion of section 42
/// @param rates      for 100,000 adults; none where it is not known how many there are
/// @param population where the number of adults comes from
/// @param ages       the rates by age, where the population by age was loaded
record ShownMeasures(
        ReportingYear year,
        boolean exact,
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

    static ShownMeasures to(Role role, ReportingYear year, Measures measures) {
        var exact = isExact(role);
        var concerns = Counted.of(measures.concerns());
        var section42 = Counted.of(measures.section42());
        var other = Counted.of(measures.other());
        var enquiries = section42.plus(other);
        return new ShownMeasures(
                year,
                exact,
                List.of(
                        ShownMeasure.ascof("By outcomes", measures.ascof4bByOutcome(), exact),
                        ShownMeasure.ascof("By risks identified", measures.ascof4bByIdentified(), exact)),
                List.of(
                        ShownMeasure.percent("Conversion rate: enquiries, of concerns", enquiries, concerns, exact),
                        ShownMeasure.percent("Under section 42, of enquiries", section42, enquiries, exact)),
                measures.adults().stream()
                        .boxed()
                        .flatMap(adults -> Stream.of(
                                ShownMeasure.rate("Concerns", concerns, adults, exact),
                                ShownMeasure.rate("Section 42 enquiries", section42, adults, exact),
                                ShownMeasure.rate("Other enquiries", other, adults, exact),
                                ShownMeasure.rate("All enquiries", enquiries, adults, exact)))
                        .toList(),
                measures.population(),
                measures.ages().map(ages -> ages(ages, exact)));
    }

    private static boolean isExact(Role role) {
        return switch (role) {
            case MANAGER, ANALYST -> true;
            case PRACTITIONER, BOARD_VIEWER, ADMINISTRATOR -> false;
        };
    }

    private static Ages ages(AgeRates ages, boolean exact) {
        return new Ages(
                Stream.of(AgeBand.values())
                        .map(band -> {
                            var share = ages.share(band);
                            var counted =
                                    new Counted(share.numerator(), ages.few().contains(band));
                            return ShownMeasure.rate(band.words(), counted, share.denominator(), exact);
                        })
                        .toList(),
                !exact && !ages.few().isEmpty() ? ShownMeasure.WITHHELD : ShownMeasure.written(ages.standardised()),
                ages.population().source());
    }
}
