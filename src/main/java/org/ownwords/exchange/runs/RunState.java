package org.ownwords.exchange.runs;

import java.util.stream.Stream;

/// The state of a run.
enum RunState {
    RUNNING("running", "Running"),
    DONE("done", "Done"),

    /// Nothing was brought in or taken out, and it says why.
    REFUSED("refused", "Refused"),

    /// The application stopped before it had ended. Nothing was brought in or taken out.
    BROKEN_OFF("broken-off", "Broken off");

    private final String code;
    private final String words;

    RunState(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static RunState of(String code) {
        return Stream.of(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
