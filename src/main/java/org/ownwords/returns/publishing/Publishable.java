package org.ownwords.returns.publishing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;

/// What may be published of a return, by the rule of the national publication (NHS England's production
/// code): numbers under five are `[c]`, zero included; all others are rounded to the nearest five. No more is
/// withheld than that: a total may show what one of its parts is, as in the national file. Percentages and
/// rates are made of the exact counts, never of these.
///
/// `[x]` says that a council was not asked for a number or did not collect it. A record cannot tell that from a row of
/// zeros, and a mark must not say more than the cell does, so nothing of ours is `[x]`.
public final class Publishable {

    static final String WITHHELD = "[c]";

    private Publishable() {}

    /// Every cell as it may be shown, in the same order.
    public static SortedMap<SacCell, String> of(SacReturn sac) {
        var shown = new TreeMap<SacCell, String>();
        sac.values().forEach((cell, number) -> shown.put(cell, shown(number)));
        return Collections.unmodifiableSortedMap(shown);
    }

    static String shown(long number) {
        return SmallNumbers.isFew(number) ? WITHHELD : String.valueOf(SmallNumbers.rounded(number));
    }
}
