package org.ownwords.returns;

import java.util.Locale;

/// Numbers as people read them.
final class Numbers {

    private Numbers() {}

    /// Whole, with a comma at each thousand.
    static String written(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
