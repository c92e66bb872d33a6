package org.ownwords.returns.publishing;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

/// What may be published of a return, by the rule of the national publication (NHS England's production code): under
/// five is `[c]`, a true zero included; all else is rounded to the nearest five. No more is withheld than that: a total
/// may show what one of its parts is, as in the national file. Percentages and rates are made of the exact counts,
/// never of these.
///
/// Not supplied is `[x]`: the answers of SG4a where all five are zero for every age, and its outcomes where all three
/// are. No other table has it, because there a zero is an answer.
public final class Publishable {

    static final String WITHHELD = "[c]";
    static final String NOT_SUPPLIED = "[x]";

    static final int SMALLEST_SHOWN = 5;
    private static final int NEAREST = 5;

    private static final Set<String> ANSWERS = Set.of("expressed", "none-expressed", "no", "dont-know", "not-recorded");
    private static final Set<String> OUTCOMES = Set.of("fully", "partially", "not");

    private Publishable() {}

    /// Every cell as it may be shown, in the same order.
    public static SortedMap<SacCell, String> of(SacReturn sac) {
        var shown = new TreeMap<SacCell, String>();
        sac.values().forEach((cell, number) -> shown.put(cell, shown(number)));
        var layout = sac.template().layout(SacTable.SG4A);
        for (var block : layout.blocks()) {
            var enquiryType = block.line().codes().getFirst();
            for (var rows : Set.of(ANSWERS, OUTCOMES)) {
                if (rows.stream().allMatch(row -> sac.row(SacTable.SG4A, enquiryType, row) == 0)) {
                    rows.forEach(row -> layout.columns()
                            .forEach(column ->
                                    shown.put(layout.cell(block.line(), layout.row(row), column), NOT_SUPPLIED)));
                }
            }
        }
        return Collections.unmodifiableSortedMap(shown);
    }

    public static boolean isFew(long number) {
        return number < SMALLEST_SHOWN;
    }

    static String shown(long number) {
        return isFew(number) ? WITHHELD : String.valueOf(rounded(number));
    }

    /// Halfway does not occur: 12 is nearer to 10, 13 to 15.
    public static long rounded(long number) {
        var lower = number / NEAREST * NEAREST;
        var upper = lower + NEAREST;
        return number - lower < upper - number ? lower : upper;
    }

    /// The least number that is shown as this.
    static long lowest(long shown) {
        return Math.max(SMALLEST_SHOWN, shown - NEAREST / 2);
    }

    /// The greatest.
    static long highest(long shown) {
        return shown + NEAREST / 2;
    }
}
