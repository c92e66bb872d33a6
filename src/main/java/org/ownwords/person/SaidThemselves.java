package org.ownwords.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/// Whoever records what people say in their own words: they cannot have died before it. The modules
/// that do stand above this one.
public interface SaidThemselves {

    /// The last day on which anything was said in these cases by the person themselves, or nothing.
    Optional<LocalDate> last(Collection<CaseId> cases);
}
