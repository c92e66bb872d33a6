package org.ownwords.returns.cells;

import java.util.List;
import java.util.Optional;

/// A row, a column or an enquiry type of a table: its label, and the codes of the record that are counted under it.
public record Line(String label, List<String> codes) {

    public Line {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("Nothing is counted under " + label);
        }
        codes = List.copyOf(codes);
    }

    /// The line that counts this code, where there is one.
    static Optional<Line> find(List<Line> lines, String code) {
        return lines.stream().filter(line -> line.counts(code)).findFirst();
    }

    static Optional<Line> labelled(List<Line> lines, String label) {
        return lines.stream().filter(line -> line.label().equals(label)).findFirst();
    }

    boolean counts(String code) {
        return codes.contains(code);
    }
}
