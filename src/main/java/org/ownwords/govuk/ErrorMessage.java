package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong with an answer. `visuallyHiddenText` comes before it, "Error" unless given, nothing when empty.
public record ErrorMessage(
        @Nullable Content text,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes,
        @Nullable String visuallyHiddenText) {

    public static ErrorMessage of(Content text) {
        return new ErrorMessage(text, null, null, null);
    }

    public static ErrorMessage of(String text) {
        return of(Text.of(text));
    }

    /// No message when there is no text: for a page that may or may not have found a problem.
    public static @Nullable ErrorMessage ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
