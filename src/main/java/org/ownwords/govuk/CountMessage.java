package org.ownwords.govuk;

import org.jspecify.annotations.Nullable;

/// The message under a character count.
record CountMessage(@Nullable String classes) {

    public static CountMessage plain() {
        return new CountMessage(null);
    }
}
