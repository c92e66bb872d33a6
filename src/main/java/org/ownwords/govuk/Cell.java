package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A cell of a table, or of its head. `format` "numeric" sets it to the right.
record Cell(
        @Nullable Content text,
        @Nullable String format,
        @Nullable String classes,
        @Nullable Integer colspan,
        @Nullable Integer rowspan,
        @Nullable Map<String, ?> attributes) {

    public static Cell of(Content text) {
        return new Cell(text, null, null, null, null, null);
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public Cell asNumeric() {
        return new Cell(text, "numeric", classes, colspan, rowspan, attributes);
    }

    public Cell withClasses(String theClasses) {
        return new Cell(text, format, theClasses, colspan, rowspan, attributes);
    }

    /// The class for its format, made from the class of the cell.
    public @Nullable String formatClass(String cellClass) {
        return format == null ? null : cellClass + "--" + format;
    }
}
