package org.ownwords.tally;

import java.util.Comparator;

/// One cell of the return. Cells are ordered as the file's rows are, each text by plain `String` order.
public record Cell(String table, String enquiryType, String category, String subcategory) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::table)
            .thenComparing(Cell::enquiryType)
            .thenComparing(Cell::category)
            .thenComparing(Cell::subcategory);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
