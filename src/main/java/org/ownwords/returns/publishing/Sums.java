package org.ownwords.returns.publishing;

import static org.ownwords.returns.cells.SacTable.SG1A;
import static org.ownwords.returns.cells.SacTable.SG1B;
import static org.ownwords.returns.cells.SacTable.SG1C;
import static org.ownwords.returns.cells.SacTable.SG1D;
import static org.ownwords.returns.cells.SacTable.SG1E;
import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG2A;
import static org.ownwords.returns.cells.SacTable.SG2A_B1;
import static org.ownwords.returns.cells.SacTable.SG2B;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;
import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.disclosure.Network;
import org.ownwords.disclosure.PeopleSheet;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.returns.cells.AscofTotal;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

/// How the cells of one return depend on each other: what is counted in several tables, drawn in a [Network].
/// People go from SG1a to SG1b to SG1c and back, risks from source to type to location to source, and
/// enquiries that ended from what is known of capacity (SG3a) to what was asked (SG4a), and from there to the
/// sums of each answer over all ages, which the Board's figures are about too.
///
/// Drawn are the identities of [SacRule] and, of SG2, those that hold where every enquiry has one risk with
/// everything known: the strictest assumption a reader can make. If a return breaks one of them, the
/// difference is assumed to be known.
final class Sums {

    private static final List<String> STARTED = List.of("section-42", "other");
    private static final List<String> CONCLUDED = List.of("section-42", "other");
    private static final List<String> IDENTIFIED = List.of("identified-action", "identified-no-action");
    private static final List<String> CAPACITY = List.of("yes", "no", "dont-know", "not-recorded");
    private static final String TOTAL = "total";

    private final SacReturn sac;
    private final Network network;

    private Sums(SacReturn sac, Network network) {
        this.sac = sac;
        this.network = network;
    }

    /// Draws a return. Nothing leads on from the answers of SG4a yet.
    static void draw(SacReturn sac, Network network) {
        var sums = new Sums(sac, network);
        sums.begun();
        for (var enquiryType : CONCLUDED) {
            sums.risks(enquiryType);
            sac.template().layout(SG3A).columns().forEach(age -> sums.endings(enquiryType, code(age)));
        }
        sums.reviews();
        for (var total : AscofTotal.values()) {
            network.total(total, total.cells(sac.template()));
        }
    }

    /// There are no more enquiries than concerns, and each of the three counts is about people.
    private void begun() {
        var start = sum();
        var concerns = sum();
        var after = sum();
        is(start, concerns, SG1F, "concern", TOTAL, TOTAL);
        people("concern", concerns, after);
        var left = sac.total(SG1F, "concern");
        for (var enquiryType : STARTED) {
            var enquiries = sum();
            is(after, enquiries, SG1F, enquiryType, TOTAL, TOTAL);
            people(enquiryType, enquiries, start);
            left -= sac.total(SG1F, enquiryType);
        }
        unsaid(after, start, left);
    }

    /// One person may have several cases and several support reasons, but is once under each reason or condition.
    private void people(String enquiryType, int from, int to) {
        var people = sac.total(SG1A, enquiryType);
        unsaid(from, to, sac.total(SG1F, enquiryType) - people);
        var at = from;
        for (var table : List.of(SG1A, SG1B, SG1C, SG1D)) {
            var next = sum();
            for (var row : sac.template().layout(table).rows()) {
                is(at, next, table, enquiryType, code(row), TOTAL);
            }
            if (table == SG1D) {
                unsaid(next, at, sac.total(SG1D, enquiryType) - people);
            }
            at = next;
        }
        for (var table : List.of(SG1D, SG1E)) {
            for (var row : sac.template().layout(table).rows()) {
                var next = sum();
                var cell = cell(table, enquiryType, code(row), TOTAL);
                network.atLeast(at, next, cell, sac.at(cell), people);
                at = next;
            }
        }
        unsaid(at, to, people);
    }

    /// From source to type to location and back, by way of what the assessment found and what became of it.
    private void risks(String enquiryType) {
        var layout = sac.template().layout(SG2A);
        var sources = layout.columns().stream().map(Sums::code).toList();
        var types = layout.rows().stream().map(Sums::code).toList();
        var locations =
                sac.template().layout(SG2B).rows().stream().map(Sums::code).toList();
        var ofSource = sums(sources.size());
        var assessed = sums(sources.size());
        var ofType = sums(types.size());
        var ofLocation = sums(locations.size());
        for (var t = 0; t < types.size(); t++) {
            for (var s = 0; s < sources.size(); s++) {
                is(assessed.get(s), ofType.get(t), SG2A, enquiryType, types.get(t), sources.get(s));
            }
            for (var l = 0; l < locations.size(); l++) {
                is(ofType.get(t), ofLocation.get(l), SG2A_B1, enquiryType, types.get(t), locations.get(l));
            }
        }
        for (var s = 0; s < sources.size(); s++) {
            for (var l = 0; l < locations.size(); l++) {
                is(ofLocation.get(l), ofSource.get(s), SG2B, enquiryType, locations.get(l), sources.get(s));
            }
            assessments(enquiryType, sources.get(s), ofSource.get(s), assessed.get(s));
        }
    }

    private void assessments(String enquiryType, String source, int from, int to) {
        var outcome = sum();
        for (var row : sac.template().layout(SG2C).rows()) {
            is(IDENTIFIED.contains(code(row)) ? outcome : from, to, SG2C, enquiryType, code(row), source);
        }
        for (var row : sac.template().layout(SG2E).rows()) {
            is(from, outcome, SG2E, enquiryType, code(row), source);
        }
    }

    /// Capacity and what was asked divide the same enquiries of one age.
    private void endings(String enquiryType, String age) {
        var capacity = sum();
        var asked = sum();
        for (var row : List.of("no", "dont-know", "not-recorded")) {
            is(capacity, asked, SG3A, enquiryType, row, age);
        }
        var lacking = sum();
        is(capacity, lacking, SG3A, enquiryType, "yes", age);
        is(lacking, asked, SG3A, enquiryType, "supported", age);
        unsaid(lacking, asked, at(SG3A, enquiryType, "yes", age) - at(SG3A, enquiryType, "supported", age));

        is(asked, sum(PeopleSheet.NONE_EXPRESSED), SG4A, enquiryType, "none-expressed", age);
        is(asked, sum(PeopleSheet.NOT_ASKED), SG4A, enquiryType, "no", age);
        for (var row : List.of("dont-know", "not-recorded")) {
            is(asked, sum(PeopleSheet.NOT_KNOWN_IF_ASKED), SG4A, enquiryType, row, age);
        }
        var expressed = sum();
        is(asked, expressed, SG4A, enquiryType, "expressed", age);
        is(expressed, sum(PeopleSheet.FULLY), SG4A, enquiryType, "fully", age);
        is(expressed, sum(PeopleSheet.PARTLY), SG4A, enquiryType, "partially", age);
        is(expressed, sum(PeopleSheet.NOT), SG4A, enquiryType, "not", age);
        unsaid(
                expressed,
                sum(PeopleSheet.NOT_KNOWN_IF_CAME_ABOUT),
                at(SG4A, enquiryType, "expressed", age)
                        - at(SG4A, enquiryType, "fully", age)
                        - at(SG4A, enquiryType, "partially", age)
                        - at(SG4A, enquiryType, "not", age));

        var ended = CAPACITY.stream()
                .mapToLong(row -> at(SG3A, enquiryType, row, age))
                .sum();
        unsaid(sum(PeopleSheet.BACK), capacity, ended);
    }

    /// At least one died where a death was reviewed, and at least one survived where none was. No one died
    /// unless a death was reviewed: if a death is shown, there must be a review.
    private void reviews() {
        if (SmallNumbers.isFew(sac.row(SG5A, "reviews", "died"))) {
            network.keepBack(cell(SG5B, "individuals", "died", TOTAL));
        }
        individuals("died", "died");
        individuals("none-died", "survived");
    }

    private void individuals(String review, String individual) {
        var reviews = sum();
        var individuals = sum();
        is(reviews, individuals, SG5B, "individuals", individual, TOTAL);
        is(individuals, reviews, SG5A, "reviews", review, TOTAL);
        unsaid(individuals, reviews, sac.row(SG5B, "individuals", individual) - sac.row(SG5A, "reviews", review));
    }

    private int sum() {
        return network.sum();
    }

    private int sum(String name) {
        return network.sum(name);
    }

    private List<Integer> sums(int size) {
        var several = new ArrayList<Integer>();
        for (var each = 0; each < size; each++) {
            several.add(sum());
        }
        return several;
    }

    private void is(int from, int to, SacTable table, String enquiryType, String row, String column) {
        var cell = cell(table, enquiryType, row, column);
        network.is(from, to, cell, sac.at(cell));
    }

    private void unsaid(int from, int to, long number) {
        network.unsaid(from, to, number);
    }

    private long at(SacTable table, String enquiryType, String row, String column) {
        return sac.at(table, enquiryType, row, column);
    }

    private SacCell cell(SacTable table, String enquiryType, String row, String column) {
        return sac.template().layout(table).cell(enquiryType, row, column);
    }

    private static String code(Line line) {
        return line.codes().getFirst();
    }
}
