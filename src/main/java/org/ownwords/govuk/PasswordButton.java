package org.ownwords.govuk;

import org.jspecify.annotations.Nullable;

/// The button that shows a password.
public record PasswordButton(@Nullable String classes) {

    public static PasswordButton plain() {
        return new PasswordButton(null);
    }
}
