package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A link beside a row or in a card, like "Change", with the words that say what it changes to who cannot see the row.
public record SummaryAction(
        @Nullable Content text,
        @Nullable String href,
        @Nullable String visuallyHiddenText,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static SummaryAction of(String href, String text, String visuallyHiddenText) {
        return new SummaryAction(Text.of(text), href, visuallyHiddenText, null, null);
    }
}
