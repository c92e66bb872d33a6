package org.ownwords.returns.publishing;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.disclosure.Network;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

/// Draws the cells of one return in a network.
record Drawing(SacReturn sac, Network network) {

    static final String TOTAL = "total";

    int sum() {
        return network.sum();
    }

    int sum(String name) {
        return network.sum(name);
    }

    List<Integer> sums(int size) {
        var several = new ArrayList<Integer>();
        for (var each = 0; each < size; each++) {
            several.add(sum());
        }
        return several;
    }

    void is(int from, int to, SacTable table, String enquiryType, String row, String column) {
        var cell = cell(table, enquiryType, row, column);
        network.is(from, to, cell, sac.at(cell));
    }

    void unsaid(int from, int to, long number) {
        network.unsaid(from, to, number);
    }

    long at(SacTable table, String enquiryType, String row, String column) {
        return sac.at(table, enquiryType, row, column);
    }

    SacCell cell(SacTable table, String enquiryType, String row, String column) {
        return sac.template().layout(table).cell(enquiryType, row, column);
    }

    static String code(Line line) {
        return line.codes().getFirst();
    }
}
