package org.ownwords.returns.publishing;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

/// What a council may publish of its own return: what [Publishable] shows, less the further cells without which some
/// number under five could be worked out. They are `[c]` too. Our own option (decision 0015); the national publication
/// withholds nothing further.
///
/// Somebody who reads it sees every cell as shown, and knows this rule and what a return adds up to ([Sums]). He
/// cannot rule out any of 0 to 4 for a number under five, nor all but four numbers for one withheld further: whatever
/// he picks, there is a whole return that would be shown as this one and has it. Shown as 40 is 38 to 42, shown as 5
/// is 5 to 7.
///
/// That holds for somebody who knows only that a cell is withheld. It also holds for somebody who knows which are under
/// five, wherever withholding more could bring it about; it cannot where he would know from other withheld cells alone.
///
/// Not held against somebody who has other figures, such as the national publication of the same year.
public final class LocallyPublishable {

    /// Withheld, a number may be any of five at least, as one under five may be 0 to 4.
    static final int WIDTH = Publishable.SMALLEST_SHOWN;

    private LocallyPublishable() {}

    /// Every cell as it may be shown, in the same order.
    public static SortedMap<SacCell, String> of(SacReturn sac) {
        var shown = new TreeMap<>(Publishable.of(sac));
        further(sac).forEach(cell -> shown.put(cell, Publishable.WITHHELD));
        return Collections.unmodifiableSortedMap(shown);
    }

    /// The cells that are withheld though they are not under five. First what is due to somebody who knows which
    /// cells are under five, then what is still due to everybody.
    static Set<SacCell> further(SacReturn sac) {
        var further = new LinkedHashSet<SacCell>();
        deaths(sac, further);
        var sums = Sums.of(sac);
        var shown = Publishable.of(sac);
        for (var reader : Reader.values()) {
            var loops = new Loops(sums, sac, shown, reader, further);
            open(sums, sac, loops, further);
        }
        return further;
    }

    /// A cell that is withheld on the way is itself seen to, after those before it.
    private static void open(Sums sums, SacReturn sac, Loops loops, Set<SacCell> further) {
        var seen = new HashSet<Integer>();
        var before = -1;
        while (seen.size() > before) {
            before = seen.size();
            for (var way = 0; way < sums.ways().size(); way++) {
                if (sums.ways().get(way).bound() instanceof Way.Bound.Is(var cell)
                        && (sac.at(cell) < Publishable.SMALLEST_SHOWN || further.contains(cell))
                        && seen.add(way)) {
                    loops.open(way);
                }
            }
        }
    }

    /// Nobody died unless a death was reviewed: while it is shown that somebody did, the reviews cannot be none.
    private static void deaths(SacReturn sac, Set<SacCell> further) {
        var died = sac.template().layout(SacTable.SG5B).cell("individuals", "died", "total");
        if (sac.row(SacTable.SG5A, "reviews", "died") < Publishable.SMALLEST_SHOWN
                && sac.at(died) >= Publishable.SMALLEST_SHOWN) {
            further.add(died);
        }
    }
}
