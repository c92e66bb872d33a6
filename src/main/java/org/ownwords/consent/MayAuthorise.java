package org.ownwords.consent;

import java.time.LocalDate;
import java.util.Optional;

/// Whether somebody may authorise something, as a form asks it.
@FunctionalInterface
interface MayAuthorise {

    /// What is wrong with whoever is said to have authorised it on a day, where something is.
    Optional<String> problem(String name, LocalDate day);
}
