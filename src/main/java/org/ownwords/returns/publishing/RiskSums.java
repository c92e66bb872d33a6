package org.ownwords.returns.publishing;

import static org.ownwords.returns.cells.SacTable.SG2A;
import static org.ownwords.returns.cells.SacTable.SG2A_B1;
import static org.ownwords.returns.cells.SacTable.SG2B;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;

import java.util.List;

/// How the risks of enquiries that ended hang together.
final class RiskSums {

    private static final List<String> IDENTIFIED = List.of("identified-action", "identified-no-action");

    private final Drawing draw;

    RiskSums(Drawing draw) {
        this.draw = draw;
    }

    /// From source to type to location and back, by way of what the assessment found and what became of it.
    void draw(String enquiryType) {
        var layout = draw.sac().template().layout(SG2A);
        var sources = layout.columns().stream().map(Drawing::code).toList();
        var types = layout.rows().stream().map(Drawing::code).toList();
        var locations = draw.sac().template().layout(SG2B).rows().stream()
                .map(Drawing::code)
                .toList();
        var ofSource = draw.sums(sources.size());
        var assessed = draw.sums(sources.size());
        var ofType = draw.sums(types.size());
        var ofLocation = draw.sums(locations.size());
        for (var t = 0; t < types.size(); t++) {
            for (var s = 0; s < sources.size(); s++) {
                draw.is(assessed.get(s), ofType.get(t), SG2A, enquiryType, types.get(t), sources.get(s));
            }
            for (var l = 0; l < locations.size(); l++) {
                draw.is(ofType.get(t), ofLocation.get(l), SG2A_B1, enquiryType, types.get(t), locations.get(l));
            }
        }
        for (var s = 0; s < sources.size(); s++) {
            for (var l = 0; l < locations.size(); l++) {
                draw.is(ofLocation.get(l), ofSource.get(s), SG2B, enquiryType, locations.get(l), sources.get(s));
            }
            assessments(enquiryType, sources.get(s), ofSource.get(s), assessed.get(s));
        }
    }

    private void assessments(String enquiryType, String source, int from, int to) {
        var outcome = draw.sum();
        for (var row : draw.sac().template().layout(SG2C).rows()) {
            draw.is(
                    IDENTIFIED.contains(Drawing.code(row)) ? outcome : from,
                    to,
                    SG2C,
                    enquiryType,
                    Drawing.code(row),
                    source);
        }
        for (var row : draw.sac().template().layout(SG2E).rows()) {
            draw.is(from, outcome, SG2E, enquiryType, Drawing.code(row), source);
        }
    }
}
