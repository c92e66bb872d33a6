package org.ownwords.returns.cells;

import java.util.List;
import java.util.stream.Stream;

/// How one table is laid out: a block for each enquiry type, each with the same rows and columns, in the order of the
/// collection.
public record Layout(SacTable table, List<Block> blocks, List<Line> rows, List<Line> columns) {

    /// The part of a table for one enquiry type.
    ///
    /// @param line what the block counts
    /// @param duty whether it has to be filled in
    public record Block(Line line, Duty duty) {}

    public Layout {
        blocks = List.copyOf(blocks);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (blocks.isEmpty() || rows.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException(table.reference() + " has no cells");
        }
    }

    Stream<SacCell> cells() {
        return blocks.stream()
                .flatMap(block ->
                        rows.stream().flatMap(row -> columns.stream().map(column -> cell(block.line(), row, column))));
    }

    public SacCell cell(Line block, Line row, Line column) {
        return new SacCell(table, block.label(), row.label(), column.label());
    }

    /// The cell that counts these codes.
    ///
    /// @throws IllegalArgumentException if none does: nothing is dropped silently
    public SacCell cell(String enquiryType, String row, String column) {
        return cell(block(enquiryType).line(), row(row), column(column));
    }

    public Block block(String enquiryType) {
        return blocks.stream()
                .filter(block -> block.line().counts(enquiryType))
                .findFirst()
                .orElseThrow(() -> nothingCounts(enquiryType));
    }

    public Line row(String code) {
        return find(rows, code);
    }

    Line column(String code) {
        return find(columns, code);
    }

    private Line find(List<Line> lines, String code) {
        return Line.find(lines, code).orElseThrow(() -> nothingCounts(code));
    }

    private IllegalArgumentException nothingCounts(String code) {
        return new IllegalArgumentException("Nothing in %s counts '%s'".formatted(table.reference(), code));
    }
}
