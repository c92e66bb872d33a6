package org.ownwords.casework;

import java.util.Optional;
import org.ownwords.person.CaseFile;

/// A concept that knows whether the person said no. What was thought of then is not forgotten when the work ends.
public interface SaidNo {

    /// The moment at which they said no last, where that still holds.
    Optional<Moment> refusal(CaseFile file);
}
