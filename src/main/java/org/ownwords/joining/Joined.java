package org.ownwords.joining;

import java.time.Instant;
import java.util.UUID;
import org.ownwords.person.PersonId;

/// That one record was joined into another.
///
/// @param id    of the row that says so
/// @param gives the one that gave way
/// @param stays the one it was joined into
/// @param by    the identity of whoever joined them
record Joined(UUID id, PersonId gives, PersonId stays, String why, Instant at, String by) {

    boolean says(PersonId wouldGive, PersonId wouldStay, String because) {
        return gives.equals(wouldGive) && stays.equals(wouldStay) && why.equals(because);
    }
}
