package org.ownwords.page;

import org.jspecify.annotations.Nullable;

/// One of the answers a question offers.
///
/// @param code  what is sent and kept
/// @param words what is read
/// @param hint  what it means, if the words alone are not clear
public record Option(String code, String words, @Nullable String hint) {

    public static Option of(String code, String words) {
        return new Option(code, words, null);
    }
}
