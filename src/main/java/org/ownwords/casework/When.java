package org.ownwords.casework;

import java.time.LocalDate;

/// When something is due.
public sealed interface When {

    /// A day that was set.
    record Day(LocalDate on) implements When {}

    /// The council's target for a stage that began on a day, where it has set one.
    record Within(Stage stage, LocalDate from) implements When {}

    /// No day was set and no target applies. It has been waiting since a day.
    record Waiting(LocalDate since) implements When {}
}
