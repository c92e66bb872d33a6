package org.ownwords.govuk;

import org.jspecify.annotations.Nullable;

/// An attribute that is left out when its value is null or false, and stands without a value when it is true.
record OptionalAttribute(@Nullable Object value) {

    boolean isAbsent() {
        return value == null || value.equals(false);
    }

    boolean isBare() {
        return value != null && value.equals(true);
    }
}
