package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A link in the footer.
record FooterLink(
        @Nullable Content text,
        @Nullable String href,
        @Nullable Map<String, ?> attributes) {

    public static FooterLink of(String href, String text) {
        return new FooterLink(Text.of(text), href, null);
    }
}
