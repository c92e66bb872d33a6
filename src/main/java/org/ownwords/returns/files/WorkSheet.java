package org.ownwords.returns.files;

import java.util.SortedMap;
import java.util.TreeMap;

/// One sheet of a workbook, filled from the top.
final class WorkSheet {

    private final String name;
    private final SortedMap<Address, Content> contents = new TreeMap<>();
    private int row;

    WorkSheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    SortedMap<Address, Content> contents() {
        return contents;
    }

    /// The row that is filled next, from 0.
    int row() {
        return row;
    }

    int rows() {
        return contents.lastKey().row() + 1;
    }

    int columns() {
        return contents.keySet().stream().mapToInt(Address::column).max().orElse(0) + 1;
    }

    /// One row, from its first column on.
    WorkSheet add(Content... cells) {
        for (var column = 0; column < cells.length; column++) {
            contents.put(new Address(row, column), cells[column]);
        }
        row++;
        return this;
    }

    /// One cell, wherever it is.
    void put(Address address, Content content) {
        contents.put(address, content);
    }

    WorkSheet skip() {
        row++;
        return this;
    }
}
