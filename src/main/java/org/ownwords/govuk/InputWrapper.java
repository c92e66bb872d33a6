package org.ownwords.govuk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The element around an input that has something before or after it.
public record InputWrapper(
        @Nullable String classes, @Nullable Map<String, ?> attributes) {

    public static InputWrapper plain() {
        return new InputWrapper(null, null);
    }
}
