package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A word in a box, for the state something is in.
public record Tag(
        @Nullable Content text,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static Tag of(Content text) {
        return new Tag(text, null, null);
    }

    public static Tag of(String text) {
        return of(Text.of(text));
    }

    public Tag withClasses(String theClasses) {
        return new Tag(text, theClasses, attributes);
    }
}
