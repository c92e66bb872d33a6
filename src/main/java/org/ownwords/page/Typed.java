package org.ownwords.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person typed into a form, exactly as they typed it, so that the page can show it back.
///
/// Line ends are the browser's `\r\n` made `\n`; nothing else is touched.
///
/// @param saved when it was last saved, if it was not sent just now
public record Typed(
        Map<String, List<String>> fields, @Nullable Instant saved) {

    /// The hidden field that carries the id of the row a form will write, so that a
    /// form sent twice records once.
    public static final String ID = "id";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public Typed {
        var copy = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> copy.put(
                name, values.stream().map(value -> value.replace("\r\n", "\n")).toList()));
        fields = Map.copyOf(copy);
    }

    public Typed(Map<String, List<String>> fields) {
        this(fields, null);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    public static Typed from(Map<String, String[]> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new Typed(fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /// What is in the field as it was typed, or an empty text.
    public String text(String field) {
        var values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// What is in the field, or `otherwise` where the form has not been typed into yet.
    public String text(String field, String otherwise) {
        return fields.containsKey(field) ? text(field) : otherwise;
    }

    /// What is in the field if it was sent just now, or `otherwise`. For what belongs to the moment the page is
    /// opened: a draft is gone on with beside what holds now.
    public String sentNow(String field, String otherwise) {
        return saved == null ? text(field, otherwise) : otherwise;
    }

    public boolean has(String field) {
        return !text(field).isBlank();
    }

    public Set<String> ticked(String field) {
        return Set.copyOf(fields.getOrDefault(field, List.of()));
    }

    public Typed with(String field, String value) {
        return with(field, List.of(value));
    }

    public Typed with(String field, List<String> values) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, values);
        return new Typed(changed, saved);
    }

    /// With a day in its three fields, or as it is if there is none.
    public Typed with(String field, @Nullable LocalDate day) {
        return day == null
                ? this
                : with(field + "-day", String.valueOf(day.getDayOfMonth()))
                        .with(field + "-month", String.valueOf(day.getMonthValue()))
                        .with(field + "-year", String.valueOf(day.getYear()));
    }

    /// With a text in a field, or as it is if there is none.
    public Typed withAny(String field, @Nullable String text) {
        return text == null ? this : with(field, text);
    }

    public Typed without(String field) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new Typed(changed, saved);
    }

    /// As it was typed, to be sent again on top of the row that stands now, which this field names. Sent twice, it
    /// records once.
    public Typed onTopOf(String field, UUID now) {
        return with(field, now.toString()).with(ID, id(now.toString()).toString());
    }

    /// Whether it came with the id of a row.
    public boolean hasId() {
        return UUID_TEXT.matcher(text(ID)).matches();
    }

    /// The id of the row this form will write: the one it came with, or a new one.
    public UUID id() {
        return reference(ID).orElseGet(UUID::randomUUID);
    }

    /// The id in a field, if it holds one.
    public Optional<UUID> reference(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// An id that follows from the form's own and a name: the same each time the same form is sent.
    public UUID id(String name) {
        return Ids.from(id(), name);
    }
}
