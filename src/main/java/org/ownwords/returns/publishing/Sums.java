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
import java.util.SortedMap;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

/// How the cells of one return hang together: what is counted in several tables, drawn as a network. Each cell is a way
/// from one sum to another, as many go in at every sum as come out, and everything goes round: people from SG1a to SG1b
/// to SG1c and back, risks from source to type to location to source.
///
/// So a number can be another only if others on a loop through it are others too. That is all there is to know of which
/// numbers a return may have in place of its own: [LocallyPublishable] looks for such loops.
///
/// Drawn are the identities of [SacRule] and, of SG2, those that hold where every enquiry has one risk with everything
/// known: the strictest somebody may assume. Where a return does not keep one of them, the difference is taken as
/// known.
final class Sums {

    private static final List<String> STARTED = List.of("section-42", "other");
    private static final List<String> CONCLUDED = List.of("section-42", "other");
    private static final List<String> IDENTIFIED = List.of("identified-action", "identified-no-action");
    private static final String TOTAL = "total";

    private final SacReturn sac;
    private final SortedMap<SacCell, String> shown;
    private final List<Way> ways = new ArrayList<>();
    private int sums;

    private Sums(SacReturn sac) {
        this.sac = sac;
        this.shown = Publishable.of(sac);
    }

    static Sums of(SacReturn sac) {
        var sums = new Sums(sac);
        sums.begun();
        for (var enquiryType : CONCLUDED) {
            sums.risks(enquiryType);
            sac.template().layout(SG3A).columns().forEach(age -> sums.endings(enquiryType, code(age)));
        }
        sums.reviews();
        return sums;
    }

    List<Way> ways() {
        return ways;
    }

    /// How many sums there are; they are numbered from 0.
    int size() {
        return sums;
    }

    /// Enquiries are some of the concerns, and each of the three is of people.
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
                ways.add(new Way(at, next, people, new Way.Bound.AtLeast(cell)));
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
        parts(capacity, asked, SG3A, enquiryType, age, "yes", List.of("supported"));
        for (var row : List.of("none-expressed", "no", "dont-know", "not-recorded")) {
            is(asked, capacity, SG4A, enquiryType, row, age);
        }
        parts(asked, capacity, SG4A, enquiryType, age, "expressed", List.of("fully", "partially", "not"));
    }

    /// A row and those that are parts of it; of the rest nothing is said.
    private void parts(
            int from, int to, SacTable table, String enquiryType, String column, String row, List<String> parts) {
        var whole = sum();
        is(from, whole, table, enquiryType, row, column);
        var rest = sac.at(table, enquiryType, row, column);
        for (var part : parts) {
            is(whole, to, table, enquiryType, part, column);
            rest -= sac.at(table, enquiryType, part, column);
        }
        unsaid(whole, to, rest);
    }

    /// At least one died where a death was reviewed, and at least one survived where none was.
    private void reviews() {
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
        return sums++;
    }

    private List<Integer> sums(int size) {
        var several = new ArrayList<Integer>();
        for (var each = 0; each < size; each++) {
            several.add(sum());
        }
        return several;
    }

    /// What was not supplied says nothing.
    private void is(int from, int to, SacTable table, String enquiryType, String row, String column) {
        var cell = cell(table, enquiryType, row, column);
        var bound = Publishable.NOT_SUPPLIED.equals(shown.get(cell)) ? new Way.Bound.Unsaid() : new Way.Bound.Is(cell);
        ways.add(new Way(from, to, sac.at(cell), bound));
    }

    private void unsaid(int from, int to, long number) {
        ways.add(new Way(from, to, number, new Way.Bound.Unsaid()));
    }

    private SacCell cell(SacTable table, String enquiryType, String row, String column) {
        return sac.template().layout(table).cell(enquiryType, row, column);
    }

    private static String code(Line line) {
        return line.codes().getFirst();
    }
}
