package org.ownwords.feedback;

import jakarta.servlet.http.HttpServletResponse;

/// What all pages for people outside have in common: where they lead to learns nothing of them, and no search finds
/// them.
final class QuietPages {

    private QuietPages() {}

    static void leaveNothing(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
