package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The label of a field.
public record Label(
        @Nullable Content text,
        @Nullable String classes,
        boolean isPageHeading,
        @Nullable Map<String, ?> attributes) {

    public static Label of(Content text) {
        return new Label(text, null, false, null);
    }

    public static Label of(String text) {
        return of(Text.of(text));
    }

    public Label withClasses(String theClasses) {
        return new Label(text, theClasses, isPageHeading, attributes);
    }

    /// The question is the heading of the page.
    public Label asPageHeading() {
        return new Label(text, classes, true, attributes);
    }
}
