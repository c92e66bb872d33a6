package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One problem in the error summary, with a link to where it can be put right.
public record ErrorSummaryItem(
        @Nullable Content text,
        @Nullable String href,
        @Nullable Map<String, ?> attributes) {

    public static ErrorSummaryItem of(String href, String text) {
        return of(href, Text.of(text));
    }

    public static ErrorSummaryItem of(String href, Content text) {
        return new ErrorSummaryItem(text, href, null);
    }
}
