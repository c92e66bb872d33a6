package org.ownwords.returns.files;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ownwords.returns.cells.SacTable;

/// Comments on the figures: that a figure which looks wrong is right, and why.
///
/// @param onAll    on the return as a whole, or null
/// @param onTables on single tables, in the order of the collection
public record Comments(@Nullable String onAll, Map<SacTable, String> onTables) {

    public static final Comments NONE = new Comments(null, Map.of());

    public Comments {
        onTables = Collections.unmodifiableMap(new TreeMap<>(onTables));
    }
}
