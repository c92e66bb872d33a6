package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The link to the page before or after. `labelText` is the title of that page.
public record PaginationLink(
        @Nullable Content text,
        @Nullable Content labelText,
        @Nullable String href,
        @Nullable Map<String, ?> attributes) {

    public static PaginationLink of(String href) {
        return new PaginationLink(null, null, href, null);
    }

    public PaginationLink withLabelText(String title) {
        return new PaginationLink(text, Text.of(title), href, attributes);
    }
}
