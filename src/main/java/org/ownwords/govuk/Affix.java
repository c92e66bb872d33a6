package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands before or after an input, like a pound sign.
record Affix(
        @Nullable Content text,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static Affix of(String text) {
        return of(Text.of(text));
    }

    public static Affix of(Content text) {
        return new Affix(text, null, null);
    }
}
