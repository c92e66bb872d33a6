package org.ownwords.counted;

import java.util.Arrays;

/// Whether a person was asked what they want, as it was known when their enquiry ended.
public enum Asked {
    EXPRESSED("expressed"),
    NONE_EXPRESSED("none-expressed"),
    NO("no"),
    /// Not known, or not recorded.
    NOT_KNOWN("dont-know");

    private final String code;

    Asked(String code) {
        this.code = code;
    }

    static Asked of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(NOT_KNOWN);
    }
}
