package org.ownwords.page;

import java.time.LocalDate;

/// A day of which only the year may be known.
public sealed interface PartDay {

    record Whole(LocalDate day) implements PartDay {}

    /// The year, which may be a guess.
    record YearOnly(int year) implements PartDay {}

    record NotKnown() implements PartDay {}
}
