package org.ownwords.exchange.runs;

import java.util.stream.Stream;

/// Which way records go, if they do.
public enum RunKind {
    IN("in", "Brought in"),
    OUT("out", "Taken out"),

    /// What a ZIP holds is looked through, and nothing of it is brought in.
    CHECK("check", "Checked");

    private final String code;
    private final String words;

    RunKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static RunKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
