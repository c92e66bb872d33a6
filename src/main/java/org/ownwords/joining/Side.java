package org.ownwords.joining;

import java.util.Optional;
import java.util.stream.Stream;

/// Whose something is, when two records are parted.
enum Side {
    /// Of the record that the other had been joined into.
    STAYS("stays"),

    /// Of the record that had been joined into it.
    GOES("goes"),

    /// Of both. A detail can be; a case is about one person.
    BOTH("both");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Side> of(String code) {
        return Stream.of(values()).filter(side -> side.code.equals(code)).findFirst();
    }
}
