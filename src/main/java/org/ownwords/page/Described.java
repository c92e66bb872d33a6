package org.ownwords.page;

import org.jspecify.annotations.Nullable;

/// Which hint and error a field points to for those who hear the page.
public final class Described {

    private Described() {}

    public static @Nullable String by(String name, @Nullable String hint, Problems problems) {
        var hinted = hint == null ? "" : name + "-hint ";
        var wrong = problems.on(name) == null ? "" : name + "-error";
        var both = (hinted + wrong).strip();
        return both.isEmpty() ? null : both;
    }
}
