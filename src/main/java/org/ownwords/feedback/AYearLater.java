package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When somebody who agreed is asked again how it has been: a year after the enquiry ended. It is far enough off to say
/// whether what came about has lasted, and a day to begin with rather than a limit. Of somebody who has died nobody is
/// asked.
final class AYearLater {

    private AYearLater() {}

    /// The day on which they are asked, or nothing where nobody asks.
    ///
    /// @param ended  the day the enquiry ended
    /// @param diedOn the day the person died, or null
    static Optional<LocalDate> after(LocalDate ended, @Nullable LocalDate diedOn) {
        return diedOn == null ? Optional.of(ended.plusYears(1)) : Optional.empty();
    }
}
