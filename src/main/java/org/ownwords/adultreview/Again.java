package org.ownwords.adultreview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;

/// That something is said anew.
///
/// @param replaces the row that said it when the form was opened, or null where nothing stood
/// @param why      what was wrong or has changed; null where nothing stood
record Again(@Nullable UUID replaces, @Nullable String why) {

    /// The hidden field that names the row that said it when the form was opened.
    static final String REPLACES = "replaces";

    private static final Again FIRST = new Again(null, null);

    /// Reads what is said anew, and why where something stood before.
    static Again read(Reader read) {
        return read.typed()
                .reference(REPLACES)
                .map(row -> new Again(row, read.words("why", "Enter what was wrong, or what has changed")))
                .orElse(FIRST);
    }
}
