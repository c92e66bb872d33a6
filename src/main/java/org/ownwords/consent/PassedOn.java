package org.ownwords.consent;

import java.time.LocalDate;

/// What was told about somebody, to which organisation or person, and why. Only what helps and is
/// needed is told. It is wide because the form asks for each of these by itself.
///
/// @param buysCare whether they buy care, or watch its quality
/// @param by       who told it
record PassedOn(String toWhom, boolean buysCare, String what, String why, Footing footing, String by, LocalDate on) {

    /// Where they neither buy care nor watch its quality.
    PassedOn(String toWhom, String what, String why, Footing footing, String by, LocalDate on) {
        this(toWhom, false, what, why, footing, by, on);
    }

    PassedOn {
        if (toWhom.isBlank() || what.isBlank() || why.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("Somebody was told something, by somebody and for a reason");
        }
    }
}
