package org.ownwords.advocacy;

import org.jspecify.annotations.Nullable;

/// Whether somebody would have substantial difficulty with one of the four
/// abilities, and what shows it.
///
/// @param shown what shows it, or null; that there is a difficulty is never found without it
public record Difficulty(Finding finding, @Nullable String shown) {

    public Difficulty {
        if (finding == Finding.YES && (shown == null || shown.isBlank())) {
            throw new IllegalArgumentException("A difficulty is found by something that shows it");
        }
    }

    /// There is one.
    public static Difficulty found(String shown) {
        return new Difficulty(Finding.YES, shown);
    }

    /// There is none.
    public static Difficulty none() {
        return new Difficulty(Finding.NO, null);
    }
}
