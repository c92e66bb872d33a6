package org.ownwords.returns.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.returns.cells.CellPlace;
import org.ownwords.returns.cells.Layout;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.Numbers;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.publishing.PublishedReturn;

/// The figures of a return as a reader may see them.
///
/// @param sac   the return, with only what may be seen
/// @param exact whether they are exact counts, which are not for publication
/// @param until the last day whose record they are of; none where they are exact, or nothing can be published yet
record Shown(SacReturn sac, SortedMap<SacCell, String> values, boolean exact, Optional<LocalDate> until) {

    static Shown exact(SacReturn sac) {
        var values = new TreeMap<SacCell, String>();
        sac.values().forEach((cell, number) -> values.put(cell, Numbers.written(number)));
        return new Shown(sac, values, true, Optional.empty());
    }

    static Shown published(PublishedReturn published) {
        return new Shown(published.rounded(), published.values(), false, published.until());
    }

    String at(SacCell cell) {
        return Objects.requireNonNull(values.get(cell));
    }

    /// One table of it, beside the same of the year before.
    ShownTable table(SacTable table, Shown before) {
        var layout = sac.template().layout(table);
        return new ShownTable(
                table.reference(),
                table.title(),
                layout.columns().stream().map(Line::label).toList(),
                layout.blocks().stream()
                        .map(block -> block(layout, block, before))
                        .toList());
    }

    private ShownTable.Block block(Layout layout, Layout.Block block, Shown before) {
        return new ShownTable.Block(
                block.line().label(),
                block.duty().words(),
                layout.rows().stream()
                        .map(row -> new ShownTable.Row(
                                row.label(),
                                layout.columns().stream()
                                        .map(column ->
                                                figure(new CellPlace(layout.table(), block, row, column), before))
                                        .toList()))
                        .toList(),
                exact ? Numbers.written(total(layout, block)) : "",
                exact ? Numbers.written(before.total(layout, block)) : "");
    }

    private ShownTable.Figure figure(CellPlace place, Shown before) {
        return new ShownTable.Figure(at(place.cell()), before.at(place.cell()), place.path(sac.year()));
    }

    private long total(Layout layout, Layout.Block block) {
        return sac.total(layout.table(), block.line().codes().getFirst());
    }

    /// Every table, in the order of the collection.
    List<ShownTable> tables(Shown before) {
        return sac.template().layouts().keySet().stream()
                .map(table -> table(table, before))
                .toList();
    }
}
