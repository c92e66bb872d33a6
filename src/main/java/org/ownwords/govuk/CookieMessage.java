package org.ownwords.govuk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a cookie banner says. Text is set as a paragraph, html as it is.
record CookieMessage(
        @Nullable Content headingText,
        @Nullable Content text,
        @Nullable Content html,
        @Nullable List<Action> actions,
        boolean hidden,
        @Nullable String role,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static CookieMessage of(String heading, Content html, Action... actions) {
        return new CookieMessage(Text.of(heading), null, html, List.of(actions), false, null, null, null);
    }
}
