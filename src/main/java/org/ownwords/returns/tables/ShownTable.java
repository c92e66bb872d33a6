package org.ownwords.returns.tables;

import java.util.List;

/// A table of a return as a reader may see it.
///
/// @param columns the labels of its columns, one where it has a total only
record ShownTable(String reference, String title, List<String> columns, List<Block> blocks) {

    /// The part of the table for one enquiry type.
    ///
    /// @param duty   whether the council has to fill it in, in words
    /// @param total  the sum of all of it, or empty if that would disclose too much
    /// @param before the same of the year before
    public record Block(String label, String duty, List<Row> rows, String total, String before) {}

    /// One row, a figure for each column.
    public record Row(String label, List<Figure> figures) {}

    /// One cell.
    ///
    /// @param value  the number, or why none is shown
    /// @param before the same of the year before
    /// @param path   where it is explained
    public record Figure(String value, String before, String path) {}
}
