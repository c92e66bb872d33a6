package org.ownwords.joining;

import java.util.Set;
import org.ownwords.person.DetailField;
import org.ownwords.person.PersonId;

/// That somebody confirmed that two records are of one person.
///
/// @param gives the record that gives way
/// @param stays the record that goes on
/// @param taken the details that count from now on as they are on the record that gives way
/// @param seen  what there was of both when they looked
public record WishToJoin(PersonId gives, PersonId stays, Set<DetailField> taken, Seen seen, String why) {

    public WishToJoin {
        taken = Set.copyOf(taken);
    }
}
