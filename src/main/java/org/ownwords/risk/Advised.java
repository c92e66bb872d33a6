package org.ownwords.risk;

import java.time.LocalDate;

/// What they said.
record Advised(String answer, LocalDate on) {

    public Advised {
        if (answer.isBlank()) {
            throw new IllegalArgumentException("What was advised has words");
        }
    }
}
