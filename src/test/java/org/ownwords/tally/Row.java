package org.ownwords.tally;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a CSV file by its column names. Fields are taken exactly as written; nothing is trimmed.
record Row(Map<String, String> fields) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// "Empty means "not recorded"."
    String text(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw new IllegalArgumentException("There is no column " + column + " in " + fields.keySet());
        }
        return value;
    }

    /// "Several values in one field are separated by `|`."
    List<String> codes(String column) {
        return Arrays.stream(text(column).split("\\|", -1))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /// "Dates are `2025-07-03`".
    Optional<LocalDate> date(String column) {
        return has(column) ? Optional.of(LocalDate.parse(text(column))) : Optional.empty();
    }

    /// "date-times carry an offset, `2025-07-03T09:15:00+01:00`", and the year is counted "by local (Europe/London)
    /// date": the offset says which moment it was, London says which day that was.
    Optional<LocalDate> londonDate(String column) {
        return has(column)
                ? Optional.of(OffsetDateTime.parse(text(column))
                        .atZoneSameInstant(LONDON)
                        .toLocalDate())
                : Optional.empty();
    }

    /// None written is none counted.
    long number(String column) {
        return has(column) ? Long.parseLong(text(column)) : 0;
    }
}
