package org.ownwords.returns.publishing;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.Network;
import org.ownwords.disclosure.PeopleSheet;
import org.ownwords.disclosure.Withholding;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;

/// What a council may publish of its own return if nothing else is published of the year: what [Publishable]
/// shows, without the further cells from which a number under five could be worked out. They are `[c]` too.
/// The national publication withholds nothing further.
final class LocallyPublishable {

    private LocallyPublishable() {}

    /// Every cell as it may be shown, in the same order.
    static SortedMap<SacCell, String> of(SacReturn sac) {
        var further = further(sac);
        var shown = new TreeMap<>(Publishable.of(sac));
        shown.replaceAll((cell, value) -> further.contains(cell) ? Publishable.WITHHELD : value);
        return Collections.unmodifiableSortedMap(shown);
    }

    /// The cells that are withheld although they are not under five.
    static Set<Cell> further(SacReturn sac) {
        return Withholding.further(drawn(sac));
    }

    static Network drawn(SacReturn sac) {
        var network = new Network();
        Sums.draw(sac, network);
        PeopleSheet.unsaid(network);
        return network;
    }
}
