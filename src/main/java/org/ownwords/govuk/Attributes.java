package org.ownwords.govuk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Attributes collected from several places. Where two give the same name, the first one stands, as in HTML.
final class Attributes {

    private final Map<String, @Nullable Object> collected = new LinkedHashMap<>();

    public static Attributes of(String name, Object value) {
        var attributes = new Attributes();
        attributes.collected.put(name, value);
        return attributes;
    }

    private Attributes() {}

    /// Left out when there is no value.
    public Attributes with(String name, @Nullable Object value) {
        if (value != null) {
            collected.putIfAbsent(name, value);
        }
        return this;
    }

    /// Stands without a value, like `hidden`.
    public Attributes withBare(String name) {
        collected.putIfAbsent(name, new OptionalAttribute(true));
        return this;
    }

    /// The words a script says, one attribute for each plural form of them.
    public Attributes withPlurals(String name, @Nullable Map<String, String> messages) {
        if (messages != null) {
            messages.forEach((plural, message) -> collected.putIfAbsent(name + "." + plural, message));
        }
        return this;
    }

    public Attributes withAll(@Nullable Map<String, ?> others) {
        if (others != null) {
            others.forEach(collected::putIfAbsent);
        }
        return this;
    }

    public Map<String, ?> toMap() {
        return Collections.unmodifiableMap(collected);
    }
}
