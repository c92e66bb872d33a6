package org.ownwords.returns.cells;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.vocabulary.ReportingYear;

/// A cell of a table, given by its lines and so by the codes that are counted in it.
public record CellPlace(SacTable table, Layout.Block block, Line row, Line column) {

    private static final String TOTAL = "Total";

    /// The cell at these codes, where there is one.
    public static Optional<CellPlace> find(
            SacTemplate template, SacTable table, String block, String row, String column) {
        var layout = template.layout(table);
        return layout.blocks().stream()
                .filter(each -> each.line().counts(block))
                .findFirst()
                .flatMap(of -> Line.find(layout.rows(), row)
                        .flatMap(across -> Line.find(layout.columns(), column)
                                .map(down -> new CellPlace(table, of, across, down))));
    }

    /// Where a cell is, by its labels, where the template has it.
    public static Optional<CellPlace> of(SacTemplate template, SacCell cell) {
        var layout = template.layout(cell.table());
        return layout.blocks().stream()
                .filter(each -> each.line().label().equals(cell.enquiryType()))
                .findFirst()
                .flatMap(of -> Line.labelled(layout.rows(), cell.category())
                        .flatMap(across -> Line.labelled(layout.columns(), cell.subcategory())
                                .map(down -> new CellPlace(cell.table(), of, across, down))));
    }

    public SacCell cell() {
        return new SacCell(table, block.line().label(), row.label(), column.label());
    }

    /// What it is, without its table.
    public String words() {
        return Stream.of(block.line().label(), row.label(), column.label())
                .filter(label -> !label.equals(TOTAL))
                .collect(Collectors.joining(", "));
    }

    public String path(ReportingYear year) {
        return "/returns/sac/%s/%s/%s/%s/%s"
                .formatted(year.text(), table.reference(), code(block.line()), code(row), code(column));
    }

    private static String code(Line line) {
        return line.codes().getFirst();
    }
}
