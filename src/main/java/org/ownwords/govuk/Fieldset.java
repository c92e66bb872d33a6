package org.ownwords.govuk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fieldset around radios, checkboxes or a date.
public record Fieldset(
        @Nullable Legend legend,
        @Nullable String describedBy,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static Fieldset of(Legend legend) {
        return new Fieldset(legend, null, null, null);
    }

    public Fieldset withDescribedBy(String id) {
        return new Fieldset(legend, id, classes, attributes);
    }

    public Fieldset withClasses(String theClasses) {
        return new Fieldset(legend, describedBy, theClasses, attributes);
    }
}
