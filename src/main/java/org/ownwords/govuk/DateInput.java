package org.ownwords.govuk;

import static org.ownwords.govuk.Markup.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out the fields of a date input: which there are, and each one's name, id, label, value and classes.
record DateInput(
        String id,
        @Nullable String namePrefix,
        @Nullable List<@Nullable DateInputItem> items,
        @Nullable DateInputItem day,
        @Nullable DateInputItem month,
        @Nullable DateInputItem year,
        @Nullable Map<String, String> values,
        boolean hasErrorMessage) {

    private static final String ERROR = "govuk-input--error";
    private static final String WIDTH = "govuk-input--width-";

    /// The items given, or else day, month and year, each unless it is null.
    public List<DateInputItem> fields() {
        var fields = new ArrayList<DateInputItem>();
        if (items != null && !items.isEmpty()) {
            items.stream().filter(Objects::nonNull).forEach(item -> fields.add(field(item, partNamed(item.name()))));
        } else {
            parts().forEach(part -> {
                if (part.item() != null) {
                    fields.add(field(part.item(), part));
                }
            });
        }
        return fields;
    }

    private record Part(String name, @Nullable DateInputItem item, int width) {
        boolean isNamed(String given) {
            return given.equals(name) || (item != null && given.equals(item.name()));
        }
    }

    private List<Part> parts() {
        return List.of(new Part("day", day, 2), new Part("month", month, 2), new Part("year", year, 4));
    }

    private @Nullable Part partNamed(@Nullable String name) {
        return parts().stream()
                .filter(part -> name != null && part.isNamed(name))
                .findFirst()
                .orElse(null);
    }

    private DateInputItem field(DateInputItem item, @Nullable Part part) {
        var name = item.name() != null ? item.name() : part != null ? part.name() : "";
        var fullName = namePrefix != null ? namePrefix + "-" + name : name;
        return new DateInputItem(
                fullName,
                item.id() != null ? item.id() : id + "-" + name,
                item.label() != null ? item.label() : Text.of(capitalised(name)),
                firstPresent(item.value(), part == null ? null : valueOf(part), valueNamed(fullName)),
                joined(
                        "govuk-date-input__input",
                        showsError(item) ? ERROR : null,
                        hasClass(item, WIDTH) ? null : WIDTH + (part == null ? 2 : part.width()),
                        item.classes()),
                item.autocomplete(),
                item.pattern(),
                item.inputmode() != null ? item.inputmode() : "numeric",
                item.error(),
                item.attributes());
    }

    private @Nullable String valueOf(Part part) {
        if (part.item() == null) {
            return null;
        }
        return part.item().equals(DateInputItem.of(part.name()))
                ? valueNamed(part.name())
                : part.item().value();
    }

    private @Nullable String valueNamed(String name) {
        return values == null ? null : values.get(name);
    }

    /// Every field when nothing says which one the message is about.
    private boolean showsError(DateInputItem item) {
        if (hasClass(item, ERROR)) {
            return false;
        }
        return isMarked(item) || (hasErrorMessage && !Boolean.FALSE.equals(item.error()) && noneIsMarked());
    }

    private boolean noneIsMarked() {
        var shown = items != null && !items.isEmpty() ? items.stream() : Stream.of(day, month, year);
        return shown.filter(Objects::nonNull).noneMatch(DateInput::isMarked);
    }

    private static boolean isMarked(DateInputItem item) {
        return Boolean.TRUE.equals(item.error()) || hasClass(item, ERROR);
    }

    private static boolean hasClass(DateInputItem item, String part) {
        return item.classes() != null && item.classes().contains(part);
    }

    private static @Nullable String firstPresent(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String capitalised(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.UK)
                        + name.substring(1).toLowerCase(Locale.UK);
    }
}
