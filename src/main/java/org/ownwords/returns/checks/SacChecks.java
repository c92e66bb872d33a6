package org.ownwords.returns.checks;

import static org.ownwords.returns.cells.SacTable.SG1A;
import static org.ownwords.returns.cells.SacTable.SG1B;
import static org.ownwords.returns.cells.SacTable.SG1C;
import static org.ownwords.returns.cells.SacTable.SG1D;
import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG2A;
import static org.ownwords.returns.cells.SacTable.SG2B;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;
import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.checks.Finding.Impossible;
import org.ownwords.returns.checks.Finding.Transposed;
import org.ownwords.returns.checks.Finding.Unlikely;

/// The checks of [SacRule], each over the cells of a return and nothing else, so that they can be run on any return of
/// the same shape. Ours, not SDCS's.
final class SacChecks {

    private static final List<String> STARTED = List.of("concern", "section-42", "other");
    private static final List<String> CONCLUDED = List.of("section-42", "other");
    private static final List<String> CAPACITY = List.of("yes", "no", "dont-know", "not-recorded");
    private static final List<String> ASKED = List.of("expressed", "none-expressed", "no", "dont-know", "not-recorded");
    private static final List<String> ACHIEVED = List.of("fully", "partially", "not");
    private static final List<String> IDENTIFIED = List.of("identified-action", "identified-no-action");

    /// A change is reported if it is both a quarter of the year before and at least twenty.
    private static final int PART_THAT_CHANGED = 4;

    private static final int SMALLEST_CHANGE = 20;

    private static final int WORTH_A_LOOK = 5;

    private SacChecks() {}

    /// The checks of one return: every rule but the last.
    public static List<Finding> of(SacReturn sac) {
        return Stream.of(
                        enquiriesAreConcerns(sac),
                        samePeople(sac),
                        peopleHaveCases(sac),
                        supported(sac),
                        sameEnquiries(sac),
                        outcomes(sac),
                        riskOutcomes(sac),
                        everyEnquiry(sac),
                        reviews(sac))
                .flatMap(List::stream)
                .toList();
    }

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
                                    .formatted(table.reference(), label(sac, table, enquiryType), people, byAge)));
                }
            }
            var reasons = sac.total(SG1D, enquiryType);
            if (reasons < byAge) {
                findings.add(new Impossible(
                        SacRule.SAME_PEOPLE,
                        "SG1d, %s: %d, fewer than the %d individuals of SG1a"
                                .formatted(label(sac, SG1D, enquiryType), reasons, byAge)));
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
                                .formatted(label(sac, SG1A, enquiryType), people, cases)));
            }
        }
        return findings;
    }

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
                    var label = label(sac, SG3A, enquiryType);
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
                        "SG3a: of %d who lacked capacity %d were supported, and of %d who did not %d: yes and no may have been swapped"
                                .formatted(
                                        support.lacked(),
                                        support.lackedSupported(),
                                        support.didNot(),
                                        support.didNotSupported())))
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
                var capacity = sum(sac, SG3A, enquiryType, CAPACITY, age);
                var asked = sum(sac, SG4A, enquiryType, ASKED, age);
                if (capacity != asked) {
                    findings.add(new Impossible(
                            SacRule.SAME_ENQUIRIES,
                            "SG4a, %s, %s: %d enquiries, but %d in SG3a"
                                    .formatted(label(sac, SG4A, enquiryType), age.label(), asked, capacity)));
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
                var achieved = sum(sac, SG4A, enquiryType, ACHIEVED, age);
                var expressed = sum(sac, SG4A, enquiryType, List.of("expressed"), age);
                var sentence =
                        "SG4a, %s, %s: outcomes were expressed in %d enquiries, and how far they were achieved is recorded for %d"
                                .formatted(label(sac, SG4A, enquiryType), age.label(), expressed, achieved);
                if (achieved > expressed) {
                    findings.add(new Impossible(SacRule.OUTCOMES, sentence));
                } else if (achieved < expressed) {
                    findings.add(new Unlikely(SacRule.OUTCOMES, sentence));
                }
            }
        }
        return findings;
    }

    /// Rule 7. ASCOF 4B is computed from these two; where they differ it can exceed 100%, and is then not
    /// shown for the council. Only unlikely, because an enquiry with two risks of one source may end in two
    /// ways.
    static List<Finding> riskOutcomes(SacReturn sac) {
        var findings = new ArrayList<Finding>();
        for (var enquiryType : CONCLUDED) {
            for (var source : sac.template().layout(SG2E).columns()) {
                var outcomes = sum(sac, SG2E, enquiryType, List.of("remained", "reduced", "removed"), source);
                var identified = sum(sac, SG2C, enquiryType, IDENTIFIED, source);
                if (outcomes != identified) {
                    findings.add(new Unlikely(
                            SacRule.RISK_OUTCOMES,
                            "SG2e, %s, %s: %d outcomes, but %d risks identified in SG2c"
                                    .formatted(label(sac, SG2E, enquiryType), source.label(), outcomes, identified)));
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
                                    .formatted(table.reference(), label(sac, table, enquiryType), counted, concluded)));
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

    private static String label(SacReturn sac, SacTable table, String enquiryType) {
        return sac.template().layout(table).block(enquiryType).line().label();
    }

    private static long sum(SacReturn sac, SacTable table, String enquiryType, List<String> rows, Line column) {
        var code = column.codes().getFirst();
        return rows.stream()
                .mapToLong(row -> sac.at(table, enquiryType, row, code))
                .sum();
    }
}
