package org.ownwords.returns.sending;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.ownwords.returns.cells.CellPlace;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;

/// A cell that has a different number now than when the return was sent.
///
/// @param cell which, in words
/// @param path where it is explained
record Change(String table, String cell, long sent, long now, String path) {

    /// The cells that changed, in the order of the return.
    static List<Change> since(SortedMap<SacCell, Long> sent, SacReturn now) {
        return now.values().entrySet().stream()
                .filter(each -> !Objects.equals(sent.get(each.getKey()), each.getValue()))
                .map(each -> of(each.getKey(), sent.getOrDefault(each.getKey(), 0L), each.getValue(), now))
                .toList();
    }

    private static Change of(SacCell cell, long sent, long now, SacReturn sac) {
        var place = CellPlace.of(sac.template(), cell).orElseThrow();
        return new Change(cell.table().reference(), place.words(), sent, now, place.path(sac.year()));
    }
}
