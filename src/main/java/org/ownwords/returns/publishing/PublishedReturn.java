package org.ownwords.returns.publishing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.returns.cells.AscofTotal;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTemplate;
import org.ownwords.vocabulary.ReportingYear;

/// What a council publishes of its own return, together with everything else that is published of the year.
/// It contains no exact numbers.
///
/// @param until    the last day whose record it is of, or none where nothing can be published yet
/// @param rounded  the return with every number rounded to the nearest five, and zero where it is withheld
/// @param withheld the cells that are withheld
/// @param totals   what ASCOF 4B is made of, rounded too, or empty where it is withheld
public record PublishedReturn(
        Optional<LocalDate> until, SacReturn rounded, Set<SacCell> withheld, Map<AscofTotal, OptionalLong> totals) {

    public PublishedReturn {
        withheld = Set.copyOf(withheld);
        totals = Map.copyOf(totals);
    }

    static PublishedReturn of(Council council, ReportingYear year, SacTemplate template, PublishedYear published) {
        var values = new TreeMap<SacCell, Long>();
        var withheld = new HashSet<SacCell>();
        for (var cell : template.cells().toList()) {
            var shown = published.at(cell);
            values.put(cell, shown.orElse(0));
            if (shown.isEmpty()) {
                withheld.add(cell);
            }
        }
        var totals = new EnumMap<AscofTotal, OptionalLong>(AscofTotal.class);
        for (var total : AscofTotal.values()) {
            totals.put(total, published.at(total));
        }
        return new PublishedReturn(published.until(), new SacReturn(council, year, template, values), withheld, totals);
    }

    /// Every cell as it is shown, in the same order.
    public SortedMap<SacCell, String> values() {
        var values = new TreeMap<SacCell, String>();
        rounded.values()
                .forEach((cell, number) ->
                        values.put(cell, withheld.contains(cell) ? Publishable.WITHHELD : String.valueOf(number)));
        return Collections.unmodifiableSortedMap(values);
    }
}
