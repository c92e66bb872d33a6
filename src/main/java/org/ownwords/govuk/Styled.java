package org.ownwords.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// Words with classes of their own.
record Styled(@Nullable Content text, @Nullable String classes) {

    public static Styled of(Content text) {
        return new Styled(text, null);
    }

    public static Styled of(String text) {
        return of(Text.of(text));
    }

    public Styled withClasses(String theClasses) {
        return new Styled(text, theClasses);
    }
}
