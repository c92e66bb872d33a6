package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/// What a request asked for, as the log of looks has it.
final class LookedFor {

    private static final List<String> SEARCHING = List.of("GET", "HEAD");
    private static final List<String> SEARCHED = List.of("q", "words");

    private LookedFor() {}

    static Looks.Asked asked(HttpServletRequest request) {
        return new Looks.Asked(
                request.getMethod(), route(request), LookedAt.in(request).orElseGet(() -> subject(request)));
    }

    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "unknown" : pattern.toString();
    }

    // An address that names nobody has none, unless its page says whose it is.
    private static @Nullable UUID subject(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            for (var name : List.of("caseId", "personId", "runId")) {
                if (variables.get(name) instanceof String value) {
                    try {
                        return UUID.fromString(value);
                    } catch (IllegalArgumentException e) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    /// The words of a search for people, or within a case: all that was sent for a page to search by, and the whole of
    /// it, so that nothing can be hidden behind anything else. What is sent in a form is no search.
    static @Nullable String searched(HttpServletRequest request) {
        if (!SEARCHING.contains(request.getMethod())) {
            return null;
        }
        try {
            var words = SEARCHED.stream()
                    .map(request::getParameterValues)
                    .filter(Objects::nonNull)
                    // As a page is given a parameter that was sent more than once.
                    .map(values -> String.join(",", values))
                    .toList();
            return words.isEmpty() ? null : String.join(" ", words).replace("\0", "");
        } catch (InvalidParameterException e) {
            return null;
        }
    }
}
