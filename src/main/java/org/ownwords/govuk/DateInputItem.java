package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One field of a date. `error` true or false says whether this is the field in error; null follows the others.
public record DateInputItem(
        @Nullable String name,
        @Nullable String id,
        @Nullable Content label,
        @Nullable String value,
        @Nullable String classes,
        @Nullable String autocomplete,
        @Nullable String pattern,
        @Nullable String inputmode,
        @Nullable Boolean error,
        @Nullable Map<String, ?> attributes) {

    public static DateInputItem day() {
        return of("day");
    }

    public static DateInputItem month() {
        return of("month");
    }

    public static DateInputItem year() {
        return of("year");
    }

    public static DateInputItem of(String name) {
        return new DateInputItem(name, null, null, null, null, null, null, null, null, null);
    }

    public DateInputItem withLabel(Content theLabel) {
        return new DateInputItem(
                name, id, theLabel, value, classes, autocomplete, pattern, inputmode, error, attributes);
    }

    public DateInputItem withValue(@Nullable String theValue) {
        return new DateInputItem(
                name, id, label, theValue, classes, autocomplete, pattern, inputmode, error, attributes);
    }

    public DateInputItem withError(boolean hasError) {
        return new DateInputItem(
                name, id, label, value, classes, autocomplete, pattern, inputmode, hasError, attributes);
    }
}
