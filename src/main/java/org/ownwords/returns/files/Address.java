package org.ownwords.returns.files;

import java.util.Comparator;

/// Where a cell is in a sheet.
///
/// @param row    from 0
/// @param column from 0
record Address(int row, int column) implements Comparable<Address> {

    private static final Comparator<Address> ORDER =
            Comparator.comparingInt(Address::row).thenComparingInt(Address::column);

    private static final int LETTERS = 26;

    /// @param a1 as spreadsheets write it: capital letters, then a number from 1
    static Address of(String a1) {
        var column = 0;
        var at = 0;
        while (Character.isLetter(a1.charAt(at))) {
            column = column * LETTERS + a1.charAt(at++) - 'A' + 1;
        }
        return new Address(Integer.parseInt(a1.substring(at)) - 1, column - 1);
    }

    /// As spreadsheets write it: `A1`, `AB12`.
    String a1() {
        var letters = new StringBuilder();
        for (var left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    @Override
    public int compareTo(Address other) {
        return ORDER.compare(this, other);
    }
}
