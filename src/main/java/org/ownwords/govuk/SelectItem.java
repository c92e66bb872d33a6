package org.ownwords.govuk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One option of a select. `selected` left null follows the value of the select; without a value, the text is the
/// value.
public record SelectItem(
        @Nullable String value,
        String text,
        @Nullable Boolean selected,
        boolean disabled,
        @Nullable Map<String, ?> attributes) {

    public static SelectItem of(String value, String text) {
        return new SelectItem(value, text, null, false, null);
    }

    public SelectItem withSelected(boolean isSelected) {
        return new SelectItem(value, text, isSelected, disabled, attributes);
    }

    public SelectItem withDisabled() {
        return new SelectItem(value, text, selected, true, attributes);
    }

    public boolean isSelected(@Nullable String chosen) {
        return selected != null
                ? selected
                : chosen != null && !chosen.isEmpty() && chosen.equals(value != null ? value : text);
    }
}
