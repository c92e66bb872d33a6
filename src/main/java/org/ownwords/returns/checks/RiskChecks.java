package org.ownwords.returns.checks;

import static org.ownwords.returns.cells.SacTable.SG2A;
import static org.ownwords.returns.cells.SacTable.SG2B;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;
import static org.ownwords.returns.cells.SacTable.SG3A;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.checks.Finding.Impossible;
import org.ownwords.returns.checks.Finding.Unlikely;

/// The rules about the risks of enquiries that ended.
final class RiskChecks {

    private static final List<String> CONCLUDED = List.of("section-42", "other");
    private static final List<String> CAPACITY = List.of("yes", "no", "dont-know", "not-recorded");
    private static final List<String> IDENTIFIED = List.of("identified-action", "identified-no-action");

    private RiskChecks() {}

    /// Rule 7. ASCOF 4B is computed from these two; where they differ it can exceed 100%, and is then not
    /// shown for the council. Only unlikely, because an enquiry with two risks of one source may end in two
    /// ways.
    static List<Finding> riskOutcomes(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : CONCLUDED) {
            for (var source : sac.template().layout(SG2E).columns()) {
                var outcomes =
                        CheckedCells.sum(sac, SG2E, enquiryType, List.of("remained", "reduced", "removed"), source);
                var identified = CheckedCells.sum(sac, SG2C, enquiryType, IDENTIFIED, source);
                if (outcomes != identified) {
                    findings.add(new Unlikely(
                            SacRule.RISK_OUTCOMES,
                            "SG2e, %s, %s: %d outcomes, but %d risks identified in SG2c"
                                    .formatted(
                                            CheckedCells.label(sac, SG2E, enquiryType),
                                            source.label(),
                                            outcomes,
                                            identified)));
                }
            }
        }
        return findings;
    }

    /// Rule 8. Guidance 2025: one count for each different category that applies to the enquiry, so at least one.
    static List<Finding> everyEnquiry(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : CONCLUDED) {
            var concluded = CAPACITY.stream()
                    .mapToLong(row -> sac.row(SG3A, enquiryType, row))
                    .sum();
            for (var table : List.of(SG2A, SG2B, SG2C)) {
                var counted = sac.total(table, enquiryType);
                if (counted < concluded) {
                    findings.add(new Impossible(
                            SacRule.EVERY_ENQUIRY,
                            "%s, %s: %d, fewer than the %d concluded enquiries of SG3a: some have none"
                                    .formatted(
                                            table.reference(),
                                            CheckedCells.label(sac, table, enquiryType),
                                            counted,
                                            concluded)));
                }
            }
        }
        return findings;
    }

    /// Rule 8, in the record: in the cells, an enquiry with several risks makes up for one without any.
    ///
    /// @param enquiries how many concluded enquiries have no risk with its type, place, source and assessment
    static List<Finding> withoutRisk(long enquiries) {
        return enquiries == 0
                ? List.of()
                : List.of(new Impossible(
                        SacRule.EVERY_ENQUIRY,
                        "%d concluded %s no risk with its type, place, source and assessment"
                                .formatted(enquiries, enquiries == 1 ? "enquiry has" : "enquiries have")));
    }
}
