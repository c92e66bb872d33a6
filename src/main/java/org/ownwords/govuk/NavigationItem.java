package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A link in the service navigation: `current` on the page itself, `active` on the pages below it.
public record NavigationItem(
        @Nullable Content text,
        @Nullable String href,
        boolean active,
        boolean current,
        @Nullable Map<String, ?> attributes) {

    public static NavigationItem of(String href, String text) {
        return new NavigationItem(Text.of(text), href, false, false, null);
    }

    public NavigationItem withActive(boolean isActive) {
        return new NavigationItem(text, href, isActive, current, attributes);
    }

    public NavigationItem withCurrent(boolean isCurrent) {
        return new NavigationItem(text, href, active, isCurrent, attributes);
    }

    /// What `aria-current` says, if anything.
    public @Nullable String ariaCurrent() {
        return current ? "page" : active ? "true" : null;
    }
}
