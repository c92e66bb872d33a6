package org.ownwords.returns.checks;

import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.checks.Finding.Impossible;
import org.ownwords.returns.checks.Finding.Unlikely;

/// The checks of [SacRule], each over the cells of a return and nothing else, so that they can be run on any return of
/// the same shape. Ours, not SDCS's.
final class SacChecks {

    /// A change is reported if it is both a quarter of the year before and at least twenty.
    private static final int PART_THAT_CHANGED = 4;

    private static final int SMALLEST_CHANGE = 20;

    private SacChecks() {}

    /// The checks of one return: every rule but the last.
    public static List<Finding> of(SacReturn sac) {
        return Stream.of(
                        StartedChecks.enquiriesAreConcerns(sac),
                        StartedChecks.samePeople(sac),
                        StartedChecks.peopleHaveCases(sac),
                        EndedChecks.supported(sac),
                        EndedChecks.sameEnquiries(sac),
                        EndedChecks.outcomes(sac),
                        RiskChecks.riskOutcomes(sac),
                        RiskChecks.everyEnquiry(sac),
                        reviews(sac))
                .flatMap(List::stream)
                .toList();
    }

    /// Rule 9.
    static List<Finding> reviews(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        var reviews = sac.total(SG5A, "reviews");
        var individuals = sac.total(SG5B, "individuals");
        if (individuals < reviews) {
            findings.add(new Impossible(
                    SacRule.REVIEWS, "SG5b: %d individuals in %d reviews".formatted(individuals, reviews)));
        }
        var withDeath = sac.row(SG5A, "reviews", "died");
        var died = sac.row(SG5B, "individuals", "died");
        if ((withDeath > 0) != (died > 0)) {
            findings.add(new Impossible(
                    SacRule.REVIEWS,
                    "SG5b: %d individuals died, but SG5a has %d reviews of a death".formatted(died, withDeath)));
        }
        return findings;
    }

    /// Rule 10. What changed by a quarter and by twenty, in the total of any table. The size is ours to choose. Where
    /// nothing was recorded the year before, there is nothing to compare with.
    ///
    /// @param over whether the year is; until then, only what is larger already is said
    public static List<Finding> yearOnYear(SacReturn before, SacReturn now, boolean over) {
        var findings = new ArrayList<Finding>();
        if (before.values().values().stream().allMatch(each -> each == 0)) {
            return findings;
        }
        for (var table : SacTable.values()) {
            for (var block : now.template().layout(table).blocks()) {
                var enquiryType = block.line().codes().getFirst();
                var was = before.total(table, enquiryType);
                var is = now.total(table, enquiryType);
                var change = Math.abs(is - was);
                if ((over || is > was) && change >= SMALLEST_CHANGE && change * PART_THAT_CHANGED >= was) {
                    findings.add(new Unlikely(
                            SacRule.YEAR_ON_YEAR,
                            "%s, %s: %d, after %d in %s"
                                    .formatted(
                                            table.reference(),
                                            block.line().label(),
                                            is,
                                            was,
                                            before.year().text())));
                }
            }
        }
        return findings;
    }
}
