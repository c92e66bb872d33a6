package org.ownwords.returns.checks;

import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.checks.Finding.Impossible;
import org.ownwords.returns.checks.Finding.Transposed;
import org.ownwords.returns.checks.Finding.Unlikely;

/// The rules about how enquiries ended: capacity and support, what was asked, and what came of it.
final class EndedChecks {

    private static final List<String> CONCLUDED = List.of("section-42", "other");
    private static final List<String> CAPACITY = List.of("yes", "no", "dont-know", "not-recorded");
    private static final List<String> ASKED = List.of("expressed", "none-expressed", "no", "dont-know", "not-recorded");
    private static final List<String> ACHIEVED = List.of("fully", "partially", "not");

    private static final int WORTH_A_LOOK = 5;

    private EndedChecks() {}

    /// Rule 4. The last column of SG3a is a part of the first. Where it is not, and would fit the second, the
    /// two may have been swapped: the publication of 2024-25 had to say so of one council.
    static List<Finding> supported(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : CONCLUDED) {
            for (var age : sac.template().layout(SG3A).columns()) {
                var code = age.codes().getFirst();
                var supported = sac.at(SG3A, enquiryType, "supported", code);
                var lacked = sac.at(SG3A, enquiryType, "yes", code);
                var didNot = sac.at(SG3A, enquiryType, "no", code);
                if (supported > lacked) {
                    var label = CheckedCells.label(sac, SG3A, enquiryType);
                    findings.add(
                            supported <= didNot
                                    ? new Transposed(label, age.label(), supported, lacked, didNot)
                                    : new Impossible(
                                            SacRule.SUPPORTED,
                                            "SG3a, %s, %s: %d were supported, of %d who lacked capacity"
                                                    .formatted(label, age.label(), supported, lacked)));
                }
            }
        }
        return findings;
    }

    /// Rule 4, over the record: there the supported are always a part of those who lacked capacity, so a swap
    /// of yes and no when recording does not show in the cells. It shows if more people without a lack of
    /// capacity had support than people with it, and at least five. Only unlikely: others too may have an
    /// advocate (Care Act 2014, section 68).
    static List<Finding> exchanged(Support support) {
        return support.didNotSupported() > support.lackedSupported() && support.didNotSupported() >= WORTH_A_LOOK
                ? List.of(new Unlikely(
                        SacRule.SUPPORTED,
                        "SG3a: of %d who lacked capacity %d were supported, and of %d who did not %d%s: yes and no may have been swapped"
                                .formatted(
                                        support.lacked(),
                                        support.lackedSupported(),
                                        support.didNot(),
                                        support.didNotSupported(),
                                        support.casesSupported() == support.didNotSupported()
                                                ? ""
                                                : " (in %d cases)".formatted(support.casesSupported()))))
                : List.of();
    }

    /// Rule 5. Both tables count the enquiries concluded in the year, so they agree at every age, unless SG4a
    /// was not supplied: it is voluntary.
    static List<Finding> sameEnquiries(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : CONCLUDED) {
            if (sac.total(SG4A, enquiryType) == 0) {
                continue;
            }
            for (var age : sac.template().layout(SG3A).columns()) {
                var capacity = CheckedCells.sum(sac, SG3A, enquiryType, CAPACITY, age);
                var asked = CheckedCells.sum(sac, SG4A, enquiryType, ASKED, age);
                if (capacity != asked) {
                    findings.add(new Impossible(
                            SacRule.SAME_ENQUIRIES,
                            "SG4a, %s, %s: %d enquiries, but %d in SG3a"
                                    .formatted(
                                            CheckedCells.label(sac, SG4A, enquiryType), age.label(), asked, capacity)));
                }
            }
        }
        return findings;
    }

    /// Rule 6. There cannot be more outcomes than were expressed. There can be fewer: how far one came about
    /// may not be recorded yet.
    static List<Finding> outcomes(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : CONCLUDED) {
            for (var age : sac.template().layout(SG4A).columns()) {
                var achieved = CheckedCells.sum(sac, SG4A, enquiryType, ACHIEVED, age);
                var expressed = CheckedCells.sum(sac, SG4A, enquiryType, List.of("expressed"), age);
                var sentence =
                        "SG4a, %s, %s: outcomes were expressed in %d enquiries, and how far they were achieved is recorded for %d"
                                .formatted(
                                        CheckedCells.label(sac, SG4A, enquiryType), age.label(), expressed, achieved);
                if (achieved > expressed) {
                    findings.add(new Impossible(SacRule.OUTCOMES, sentence));
                } else if (achieved < expressed) {
                    findings.add(new Unlikely(SacRule.OUTCOMES, sentence));
                }
            }
        }
        return findings;
    }
}
