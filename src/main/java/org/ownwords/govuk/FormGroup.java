package org.ownwords.govuk;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The element around a field and all that belongs to it. What the design system calls `beforeInputs` and
/// `afterInputs` for a group of inputs is `beforeInput` and `afterInput` here too.
public record FormGroup(
        @Nullable String classes,
        @Nullable Map<String, ?> attributes,
        @Nullable Content beforeInput,
        @Nullable Content afterInput) {

    public static FormGroup plain() {
        return new FormGroup(null, null, null, null);
    }

    public FormGroup withClasses(String theClasses) {
        return new FormGroup(theClasses, attributes, beforeInput, afterInput);
    }

    public FormGroup withAttributes(Map<String, ?> theAttributes) {
        return new FormGroup(classes, theAttributes, beforeInput, afterInput);
    }

    public FormGroup withBeforeInput(Content content) {
        return new FormGroup(classes, attributes, content, afterInput);
    }

    public FormGroup withAfterInput(Content content) {
        return new FormGroup(classes, attributes, beforeInput, content);
    }
}
