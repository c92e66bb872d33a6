package org.ownwords.access;

import java.time.LocalDate;
import java.util.stream.Stream;

/// Whether somebody can cover for a colleague who is away. A cover acts as themselves, with what their own
/// post allows, so they need what the colleague has: otherwise what waits for a decision would wait with
/// somebody who may not make it. A case file that
/// was given to a colleague to read waits for them.
public sealed interface Covering {

    record Allowed() implements Covering {}

    /// They work on no cases, and would have to be shown some.
    record OpensNoCases() implements Covering {}

    /// The colleague may do something that they may not.
    record Lacks(Power power) implements Covering {}

    /// Whether one of them can cover for the other.
    ///
    /// @param on the first day of it
    static Covering of(Practitioner away, Practitioner cover, LocalDate on) {
        return switch (cover.role()) {
            case PRACTITIONER, MANAGER ->
                Stream.of(Power.DECIDE, Power.SIGN_OFF)
                        .filter(power -> away.may(power, on) && !cover.may(power, on))
                        .<Covering>map(Lacks::new)
                        .findFirst()
                        .orElseGet(Allowed::new);
            case BOARD_VIEWER, ANALYST, INTERVIEWER, ADMINISTRATOR -> new OpensNoCases();
        };
    }
}
