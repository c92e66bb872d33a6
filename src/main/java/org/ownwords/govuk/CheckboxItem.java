package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer to tick, or a divider between answers. `checked` left null follows the values of the group;
/// `behaviour` "exclusive" unticks all others.
public record CheckboxItem(
        @Nullable String value,
        @Nullable Content text,
        @Nullable String id,
        @Nullable String name,
        @Nullable ItemLabel label,
        @Nullable Hint hint,
        @Nullable Content divider,
        @Nullable Boolean checked,
        @Nullable Content conditional,
        @Nullable String behaviour,
        boolean disabled,
        @Nullable Map<String, ?> attributes) {

    public static CheckboxItem of(String value, Content text) {
        return new CheckboxItem(value, text, null, null, null, null, null, null, null, null, false, null);
    }

    public static CheckboxItem of(String value, String text) {
        return of(value, Text.of(text));
    }

    /// A word between answers, like "or".
    public static CheckboxItem divider(String word) {
        return new CheckboxItem(null, null, null, null, null, null, Text.of(word), null, null, null, false, null);
    }

    public CheckboxItem withId(String theId) {
        return new CheckboxItem(
                value, text, theId, name, label, hint, divider, checked, conditional, behaviour, disabled, attributes);
    }

    public CheckboxItem withName(String theName) {
        return new CheckboxItem(
                value, text, id, theName, label, hint, divider, checked, conditional, behaviour, disabled, attributes);
    }

    public CheckboxItem withHint(Hint theHint) {
        return new CheckboxItem(
                value, text, id, name, label, theHint, divider, checked, conditional, behaviour, disabled, attributes);
    }

    public CheckboxItem withHint(String theHint) {
        return withHint(Hint.of(theHint));
    }

    /// Shown only while this answer is ticked.
    public CheckboxItem withConditional(Content content) {
        return new CheckboxItem(
                value, text, id, name, label, hint, divider, checked, content, behaviour, disabled, attributes);
    }

    public CheckboxItem withChecked(boolean isChecked) {
        return new CheckboxItem(
                value, text, id, name, label, hint, divider, isChecked, conditional, behaviour, disabled, attributes);
    }

    /// Ticking this answer unticks all others.
    public CheckboxItem asExclusive() {
        return new CheckboxItem(
                value, text, id, name, label, hint, divider, checked, conditional, "exclusive", disabled, attributes);
    }

    public CheckboxItem withAttributes(Map<String, ?> theAttributes) {
        return new CheckboxItem(
                value, text, id, name, label, hint, divider, checked, conditional, behaviour, disabled, theAttributes);
    }

    public boolean isChecked(Collection<String> ticked) {
        return checked != null ? checked : value != null && ticked.contains(value);
    }

    public boolean hasHint() {
        return hint != null && hint.text() != null;
    }
}
