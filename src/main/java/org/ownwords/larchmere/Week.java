package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.TOM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ownwords.access.ActorId;
import org.ownwords.access.Practitioner;

/// What is left for the week that begins: for each colleague something late, something today and tomorrow, and more
/// later; and two closings for a manager to sign off.
final class Week {

    /// When a colleague's next steps are due, in working days from the first one from today on.
    private static final List<Integer> DUE = List.of(1, -1, 2, 0, 4, 7, 3, 9, 12, 6, 15);

    private static final int TO_SIGN = 2;
    private static final int ENOUGH = 4;

    private final Map<ActorId, Integer> given = new HashMap<>();
    private int closed;

    /// In how many working days the colleague's next next step is due; before today with a minus.
    int nextFor(Practitioner colleague) {
        var before = given.merge(colleague.id(), 1, Integer::sum) - 1;
        return DUE.get(before % DUE.size());
    }

    /// How many days ago the colleague closed an enquiry that is left for a manager to sign off: if one is left, they
    /// have enough to do, and there was time since the conversation.
    OptionalInt toSign(Practitioner colleague, int spoke) {
        return colleague.equals(TOM)
                        || given.getOrDefault(colleague.id(), 0) < ENOUGH
                        || spoke < 12
                        || closed == TO_SIGN
                ? OptionalInt.empty()
                : OptionalInt.of(++closed);
    }
}
