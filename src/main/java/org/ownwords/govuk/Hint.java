package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Help in answering, under a label or a legend.
public record Hint(
        @Nullable Content text,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static Hint of(Content text) {
        return new Hint(text, null, null);
    }

    public static Hint of(String text) {
        return of(Text.of(text));
    }

    public Hint withClasses(String theClasses) {
        return new Hint(text, theClasses, attributes);
    }
}
