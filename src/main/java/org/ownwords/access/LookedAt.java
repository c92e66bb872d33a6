package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/// Whose record a page showed something of, where its address does not say so. The log of looks has it, so that
/// a person can be told who looked.
public final class LookedAt {

    private static final String NAME = LookedAt.class.getName();

    private LookedAt() {}

    /// Says so, before the page is shown.
    ///
    /// @param subject the case or the person
    public static void of(HttpServletRequest request, UUID subject) {
        request.setAttribute(NAME, subject);
    }

    static Optional<UUID> in(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof UUID subject ? Optional.of(subject) : Optional.empty();
    }
}
