package org.ownwords.returns.checks;

import static org.ownwords.returns.cells.SacTable.SG1A;
import static org.ownwords.returns.cells.SacTable.SG1B;
import static org.ownwords.returns.cells.SacTable.SG1C;
import static org.ownwords.returns.cells.SacTable.SG1D;
import static org.ownwords.returns.cells.SacTable.SG1F;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.checks.Finding.Impossible;
import org.ownwords.returns.checks.Finding.Unlikely;

/// The rules about what was raised and started in the year, and the people it was about.
final class StartedChecks {

    private static final List<String> STARTED = List.of("concern", "section-42", "other");

    private StartedChecks() {}

    /// Rule 1. Guidance 2025: enquiries are a subset of concerns. Only unlikely, since an enquiry may start from a
    /// concern of the year before.
    static List<Finding> enquiriesAreConcerns(SacReturn sac) {
        var concerns = sac.total(SG1F, "concern");
        var enquiries = sac.total(SG1F, "section-42") + sac.total(SG1F, "other");
        return enquiries <= concerns
                ? List.of()
                : List.of(new Unlikely(
                        SacRule.ENQUIRIES_ARE_CONCERNS,
                        "SG1f: %d enquiries were started, of %d concerns".formatted(enquiries, concerns)));
    }

    /// Rule 2. Guidance 2025: a person is once in each of SG1a to SG1c, and may be several times in SG1d. SG1e has only
    /// the two mandatory conditions here, which most people have not, so its total says nothing.
    static List<Finding> samePeople(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : STARTED) {
            var byAge = sac.total(SG1A, enquiryType);
            for (var table : List.of(SG1B, SG1C)) {
                var people = sac.total(table, enquiryType);
                if (people != byAge) {
                    findings.add(new Impossible(
                            SacRule.SAME_PEOPLE,
                            "%s, %s: %d individuals, but %d in SG1a"
                                    .formatted(
                                            table.reference(),
                                            CheckedCells.label(sac, table, enquiryType),
                                            people,
                                            byAge)));
                }
            }
            var reasons = sac.total(SG1D, enquiryType);
            if (reasons < byAge) {
                findings.add(new Impossible(
                        SacRule.SAME_PEOPLE,
                        "SG1d, %s: %d, fewer than the %d individuals of SG1a"
                                .formatted(CheckedCells.label(sac, SG1D, enquiryType), reasons, byAge)));
            }
        }
        return findings;
    }

    /// Rule 3. An individual is involved in at least one case.
    static List<Finding> peopleHaveCases(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : STARTED) {
            var people = sac.total(SG1A, enquiryType);
            var cases = sac.total(SG1F, enquiryType);
            if (people > cases) {
                findings.add(new Impossible(
                        SacRule.PEOPLE_HAVE_CASES,
                        "SG1a, %s: %d individuals, but %d cases in SG1f"
                                .formatted(CheckedCells.label(sac, SG1A, enquiryType), people, cases)));
            }
        }
        return findings;
    }
}
