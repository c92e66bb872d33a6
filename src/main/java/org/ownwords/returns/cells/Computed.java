package org.ownwords.returns.cells;

import org.ownwords.vocabulary.ReportingYear;

/// The result of asking for a return.
sealed interface Computed {

    record Done(SacReturn sac) implements Computed {}

    record NoSuchCouncil(String code) implements Computed {}

    /// The collection began only in `first`.
    record NotCollectedYet(ReportingYear first) implements Computed {}
}
