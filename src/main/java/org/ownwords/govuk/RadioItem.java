package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer to choose, or a divider between answers. `checked` left null follows the value of the group.
public record RadioItem(
        @Nullable String value,
        @Nullable Content text,
        @Nullable String id,
        @Nullable ItemLabel label,
        @Nullable Hint hint,
        @Nullable Content divider,
        @Nullable Boolean checked,
        @Nullable Content conditional,
        boolean disabled,
        @Nullable Map<String, ?> attributes) {

    public static RadioItem of(String value, Content text) {
        return new RadioItem(value, text, null, null, null, null, null, null, false, null);
    }

    public static RadioItem of(String value, String text) {
        return of(value, Text.of(text));
    }

    /// A word between answers, like "or".
    public static RadioItem divider(String word) {
        return new RadioItem(null, null, null, null, null, Text.of(word), null, null, false, null);
    }

    public RadioItem withId(String theId) {
        return new RadioItem(value, text, theId, label, hint, divider, checked, conditional, disabled, attributes);
    }

    public RadioItem withHint(Hint theHint) {
        return new RadioItem(value, text, id, label, theHint, divider, checked, conditional, disabled, attributes);
    }

    public RadioItem withHint(String theHint) {
        return withHint(Hint.of(theHint));
    }

    /// Shown only while this answer is chosen.
    public RadioItem withConditional(@Nullable Content content) {
        return new RadioItem(value, text, id, label, hint, divider, checked, content, disabled, attributes);
    }

    public RadioItem withChecked(boolean isChecked) {
        return new RadioItem(value, text, id, label, hint, divider, isChecked, conditional, disabled, attributes);
    }

    public RadioItem withAttributes(Map<String, ?> theAttributes) {
        return new RadioItem(value, text, id, label, hint, divider, checked, conditional, disabled, theAttributes);
    }

    public boolean isChecked(@Nullable String chosen) {
        return checked != null ? checked : chosen != null && !chosen.isEmpty() && chosen.equals(value);
    }

    public boolean hasHint() {
        return hint != null && hint.text() != null;
    }
}
