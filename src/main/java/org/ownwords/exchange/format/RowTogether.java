package org.ownwords.exchange.format;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// The values of one row, each good by itself.
record RowTogether(InterchangeFile file, List<String> values) {

    /// Why they cannot stand together, or nothing.
    Optional<String> problem() {
        return switch (file) {
            case PEOPLE -> before("date_of_birth", "date_of_death");
            case CONCERNS -> momentBefore("raised_at", "decided_at");
            case ENQUIRIES -> before("started_on", "concluded_on");
            case OUTCOMES ->
                before("said_on", "withdrawn_on")
                        .or(() -> value("superseded_by").equals(value("outcome_id"))
                                ? Optional.of("superseded_by is the outcome itself")
                                : Optional.empty());
            case RISKS, REVIEWS -> Optional.empty();
        };
    }

    private Optional<String> before(String start, String end) {
        var from = value(start);
        var to = value(end);
        // Dates of this shape are in the order of their text.
        return !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0
                ? Optional.of(end + " is before " + start)
                : Optional.empty();
    }

    private Optional<String> momentBefore(String start, String end) {
        var from = value(start);
        var to = value(end);
        return !from.isEmpty() && !to.isEmpty() && OffsetDateTime.parse(to).isBefore(OffsetDateTime.parse(from))
                ? Optional.of(end + " is before " + start)
                : Optional.empty();
    }

    private String value(String name) {
        for (var i = 0; i < values.size(); i++) {
            if (file.shape().get(i).name().equals(name)) {
                return values.get(i);
            }
        }
        throw new IllegalArgumentException("There is no column " + name);
    }
}
