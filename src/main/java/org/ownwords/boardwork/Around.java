package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form needs to know beside what is typed.
///
/// @param from   the entry that the new one follows from, or null
/// @param points the regulator's, as they are now
record Around(Owner.Names names, @Nullable About from, List<String> points, LocalDate today) {

    Around {
        points = List.copyOf(points);
    }
}
