package org.ownwords.returns.publishing;

import static org.ownwords.returns.cells.SacTable.SG1A;
import static org.ownwords.returns.cells.SacTable.SG1B;
import static org.ownwords.returns.cells.SacTable.SG1C;
import static org.ownwords.returns.cells.SacTable.SG1D;
import static org.ownwords.returns.cells.SacTable.SG1E;
import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.util.List;
import org.ownwords.disclosure.Network;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.disclosure.YearCell;
import org.ownwords.returns.cells.AscofTotal;
import org.ownwords.returns.cells.SacReturn;

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

    private final SacReturn sac;
    private final Network network;
    private final Drawing draw;

    private Sums(SacReturn sac, Network network) {
        this.sac = sac;
        this.network = network;
        this.draw = new Drawing(sac, network);
    }

    /// Draws a return. Nothing leads on from the answers of SG4a yet.
    static void draw(SacReturn sac, Network network) {
        var sums = new Sums(sac, network);
        sums.begun();
        for (var enquiryType : CONCLUDED) {
            new RiskSums(sums.draw).draw(enquiryType);
            var endings = new EndingSums(sums.draw);
            sac.template().layout(SG3A).columns().forEach(age -> endings.draw(enquiryType, Drawing.code(age)));
        }
        sums.reviews();
        for (var total : AscofTotal.values()) {
            network.total(total, total.cells(sac.template()));
        }
        sums.wholes();
    }

    /// What figures beside the return are of.
    private void wholes() {
        var section42 = draw.cell(SG1F, "section-42", Drawing.TOTAL, Drawing.TOTAL);
        network.total(YearCell.CONCERNS, List.of(draw.cell(SG1F, "concern", Drawing.TOTAL, Drawing.TOTAL)));
        network.total(YearCell.SECTION_42, List.of(section42));
        network.total(YearCell.ENQUIRIES, List.of(section42, draw.cell(SG1F, "other", Drawing.TOTAL, Drawing.TOTAL)));
    }

    /// There are no more enquiries than concerns, and each of the three counts is about people.
    private void begun() {
        var start = draw.sum();
        var concerns = draw.sum();
        var after = draw.sum();
        draw.is(start, concerns, SG1F, "concern", Drawing.TOTAL, Drawing.TOTAL);
        people("concern", concerns, after);
        var left = sac.total(SG1F, "concern");
        for (var enquiryType : STARTED) {
            var enquiries = draw.sum();
            draw.is(after, enquiries, SG1F, enquiryType, Drawing.TOTAL, Drawing.TOTAL);
            people(enquiryType, enquiries, start);
            left -= sac.total(SG1F, enquiryType);
        }
        draw.unsaid(after, start, left);
    }

    /// One person may have several cases and several support reasons, but is once under each reason or condition.
    private void people(String enquiryType, int from, int to) {
        var people = sac.total(SG1A, enquiryType);
        draw.unsaid(from, to, sac.total(SG1F, enquiryType) - people);
        var at = from;
        for (var table : List.of(SG1A, SG1B, SG1C, SG1D)) {
            var next = draw.sum();
            for (var row : sac.template().layout(table).rows()) {
                draw.is(at, next, table, enquiryType, Drawing.code(row), Drawing.TOTAL);
            }
            if (table == SG1D) {
                draw.unsaid(next, at, sac.total(SG1D, enquiryType) - people);
            }
            at = next;
        }
        for (var table : List.of(SG1D, SG1E)) {
            for (var row : sac.template().layout(table).rows()) {
                var next = draw.sum();
                var cell = draw.cell(table, enquiryType, Drawing.code(row), Drawing.TOTAL);
                network.atLeast(at, next, cell, sac.at(cell), people);
                at = next;
            }
        }
        draw.unsaid(at, to, people);
    }

    /// At least one died where a death was reviewed, and at least one survived where none was. No one died
    /// unless a death was reviewed: if a death is shown, there must be a review.
    private void reviews() {
        if (SmallNumbers.isFew(sac.row(SG5A, "reviews", "died"))) {
            network.keepBack(draw.cell(SG5B, "individuals", "died", Drawing.TOTAL));
        }
        individuals("died", "died");
        individuals("none-died", "survived");
    }

    private void individuals(String review, String individual) {
        var reviews = draw.sum();
        var individuals = draw.sum();
        draw.is(reviews, individuals, SG5B, "individuals", individual, Drawing.TOTAL);
        draw.is(individuals, reviews, SG5A, "reviews", review, Drawing.TOTAL);
        draw.unsaid(individuals, reviews, sac.row(SG5B, "individuals", individual) - sac.row(SG5A, "reviews", review));
    }
}
