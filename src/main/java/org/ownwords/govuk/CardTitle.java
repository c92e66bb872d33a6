package org.ownwords.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// The title of a summary card, a heading of level 2 unless given.
public record CardTitle(
        @Nullable Content text,
        @Nullable Integer headingLevel,
        @Nullable String classes) {

    public static CardTitle of(String text) {
        return of(Text.of(text));
    }

    public static CardTitle of(Content text) {
        return new CardTitle(text, null, null);
    }

    public CardTitle withHeadingLevel(int level) {
        return new CardTitle(text, level, classes);
    }

    public int level() {
        return headingLevel == null ? 2 : headingLevel;
    }
}
