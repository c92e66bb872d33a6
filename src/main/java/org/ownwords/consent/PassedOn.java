package org.ownwords.consent;

import java.time.LocalDate;

/// What was told about somebody, to which organisation or person, and why. Only what helps and is
/// needed is told.
///
/// @param by who told it
record PassedOn(String toWhom, String what, String why, Footing footing, String by, LocalDate on) {

    PassedOn {
        if (toWhom.isBlank() || what.isBlank() || why.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("Somebody was told something, by somebody and for a reason");
        }
    }
}
