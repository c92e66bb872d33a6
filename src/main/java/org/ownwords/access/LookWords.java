package org.ownwords.access;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in words what a look was at and what came of it. The log itself keeps the address and the status.
final class LookWords {

    private static final Map<String, String> PLACES = Map.of(
            "", "first page",
            "cases", "a case",
            "people", "people",
            "concerns", "a concern",
            "work", "work",
            "looks", "who looked",
            "quality", "case file audits",
            "records", "records in and out",
            "returns", "the return");

    private LookWords() {}

    /// Like `Opened a case: outcomes, new`.
    static String what(Looks.Asked asked) {
        var parts = Arrays.stream(asked.route().split("/"))
                .filter(part -> !part.isEmpty() && !part.contains("{"))
                .map(part -> part.replace('-', ' '))
                .toList();
        var place = parts.isEmpty() ? "" : parts.getFirst();
        var rest = parts.stream().skip(1).collect(Collectors.joining(", "));
        return (asked.method().equals("GET") ? "Opened " : "Sent a form: ")
                + PLACES.getOrDefault(place, place)
                + (rest.isEmpty() ? "" : ": " + rest);
    }

    /// What the person saw.
    static String result(int status) {
        return switch (status) {
            case 200 -> "Shown";
            case 303 -> "Accepted";
            case 404 -> "Not found";
            case 409, 422 -> "Sent back to correct";
            default -> status >= 500 ? "Failed" : String.valueOf(status);
        };
    }
}
