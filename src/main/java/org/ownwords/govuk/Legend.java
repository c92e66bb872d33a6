package org.ownwords.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// The question a fieldset asks.
public record Legend(@Nullable Content text, @Nullable String classes, boolean isPageHeading) {

    public static Legend of(Content text) {
        return new Legend(text, null, false);
    }

    public static Legend of(String text) {
        return of(Text.of(text));
    }

    public Legend withClasses(String theClasses) {
        return new Legend(text, theClasses, isPageHeading);
    }

    /// The question is the heading of the page.
    public Legend asPageHeading() {
        return new Legend(text, classes, true);
    }
}
