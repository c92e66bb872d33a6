package org.ownwords.govuk;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the templates of this package share: how a component writes the attributes it was given.
public final class Markup {

    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[^\\s\"'<>/=`]+");

    private Markup() {}

    /// Class names, or ids, side by side. Leaves out what is absent; null when nothing is left, so that the template
    /// leaves out the attribute.
    public static @Nullable String joined(@Nullable String... words) {
        var present = Stream.of(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        return present.isEmpty() ? null : present;
    }

    /// Each attribute as ` name="value"`, escaped. Only this and the level of a heading do the templates write without
    /// escaping it again.
    public static String attributes(@Nullable Map<String, ?> attributes) {
        if (attributes == null) {
            return "";
        }
        return attributes.entrySet().stream()
                .map(attribute -> attribute(attribute.getKey(), attribute.getValue()))
                .collect(Collectors.joining());
    }

    /// The level of a heading, to follow the h of its tag.
    public static String heading(int level) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("There is no heading of level " + level);
        }
        return Integer.toString(level);
    }

    private static String attribute(String name, @Nullable Object value) {
        if (!ATTRIBUTE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an attribute: " + name);
        }
        return switch (value) {
            case OptionalAttribute optional when optional.isAbsent() -> "";
            case OptionalAttribute optional when optional.isBare() -> " " + name;
            case OptionalAttribute(var given) -> pair(name, given);
            case null, default -> pair(name, value);
        };
    }

    private static String pair(String name, @Nullable Object value) {
        return " " + name + "=\"" + escaped(Objects.toString(value, "")) + "\"";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
