package org.ownwords.returns.cells;

import java.util.Comparator;
import org.ownwords.disclosure.Cell;

/// One cell of the return, by the labels of the national open-data file, in the order of that file: each label as a
/// plain string.
///
/// @param category    the label of the table's row
/// @param subcategory the label of its column, `Total` where it has one dimension
public record SacCell(SacTable table, String enquiryType, String category, String subcategory)
        implements Cell, Comparable<SacCell> {

    private static final Comparator<SacCell> ORDER = Comparator.comparing(
                    (SacCell cell) -> cell.table().reference())
            .thenComparing(SacCell::enquiryType)
            .thenComparing(SacCell::category)
            .thenComparing(SacCell::subcategory);

    @Override
    public int compareTo(SacCell other) {
        return ORDER.compare(this, other);
    }
}
