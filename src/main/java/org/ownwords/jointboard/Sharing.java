package org.ownwords.jointboard;

import java.time.LocalDate;
import java.util.Collection;

/// Whether one council's Board sees what is published of another. Both have to say that they have a Board together: no
/// council opens another's figures by itself.
public sealed interface Sharing {

    /// Both say so.
    record Both() implements Sharing {}

    /// The other council does not say so, or not on that day.
    record NotYet() implements Sharing {}

    /// Whether the other council says that it has a Board together with the reader's.
    ///
    /// @param reader the code of the council whose Board reads
    /// @param theirs what the other council recorded last of each of its Boards
    static Sharing of(String reader, Collection<JointBoard> theirs, LocalDate today) {
        return theirs.stream()
                        .anyMatch(each -> each.holdsOn(today) && each.with().contains(reader))
                ? new Both()
                : new NotYet();
    }
}
