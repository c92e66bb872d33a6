package org.ownwords.returns.cells;

import java.util.Locale;

/// Numbers as people read them.
public final class Numbers {

    private Numbers() {}

    /// Whole, with a comma at each thousand.
    public static String written(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
