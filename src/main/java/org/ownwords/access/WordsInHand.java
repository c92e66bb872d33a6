package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.page.Typed;

/// What a form sent where nothing could keep it: the page that says so carries it.
///
/// @param action where it was sent
record WordsInHand(String action, Map<String, List<String>> fields) {

    static Optional<WordsInHand> of(HttpServletRequest request) {
        var type = request.getContentType();
        // What signs somebody in is on no page.
        if (!request.getMethod().equals("POST")
                || request.getRequestURI().startsWith("/sign-in")
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        try {
            var fields =
                    new LinkedHashMap<>(Typed.from(request.getParameterMap()).fields());
            return Optional.of(new WordsInHand(request.getRequestURI(), fields));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// What somebody will want to copy, and not the codes of what they chose.
    List<String> texts() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.strip().contains(" ") || text.strip().contains("\n"))
                .toList();
    }
}
