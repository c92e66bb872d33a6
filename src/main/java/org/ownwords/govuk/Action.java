package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A button or a link in a panel or a cookie banner: a link where there is somewhere to go, unless its type is
/// "button".
public record Action(
        @Nullable Content text,
        @Nullable String type,
        @Nullable String href,
        @Nullable String name,
        @Nullable String value,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static Action link(String href, String text) {
        return new Action(Text.of(text), null, href, null, null, null, null);
    }

    /// A button that sends its value under its name.
    public static Action submit(String name, String value, String text) {
        return new Action(Text.of(text), "submit", null, name, value, null, null);
    }

    public boolean isButton() {
        return href == null || "button".equals(type);
    }

    public String buttonType() {
        return type == null ? "button" : type;
    }
}
