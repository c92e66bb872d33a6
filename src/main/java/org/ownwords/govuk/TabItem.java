package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tab and what is on it.
record TabItem(
        @Nullable String id,
        @Nullable Content label,
        @Nullable Map<String, ?> attributes,
        @Nullable TabPanel panel) {

    /// Text is set as a paragraph, html as it is.
    public record TabPanel(
            @Nullable Content text,
            @Nullable Content html,
            @Nullable Map<String, ?> attributes) {}

    public static TabItem of(String id, String label, Content html) {
        return new TabItem(id, Text.of(label), null, new TabPanel(null, html, null));
    }
}
