package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One page on the way to this one; without a link, this one.
record Breadcrumb(
        @Nullable Content text,
        @Nullable String href,
        @Nullable Map<String, ?> attributes) {

    public static Breadcrumb of(String href, String text) {
        return new Breadcrumb(Text.of(text), href, null);
    }

    public static Breadcrumb current(String text) {
        return new Breadcrumb(Text.of(text), null, null);
    }
}
