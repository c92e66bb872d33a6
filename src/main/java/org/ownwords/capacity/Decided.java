package org.ownwords.capacity;

import java.time.LocalDate;

/// What was decided for somebody who could not decide it.
///
/// @param what the decision
/// @param why  why this and nothing else
/// @param by   the name of who decided, who may not be who records it
record Decided(String what, String why, String by, LocalDate on) {

    public Decided {
        if (what.isBlank() || why.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("What is decided for somebody says what, why and by whom");
        }
    }
}
