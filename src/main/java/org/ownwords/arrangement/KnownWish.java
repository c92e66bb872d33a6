package org.ownwords.arrangement;

import java.util.List;
import org.ownwords.person.CaseId;

/// What the person wished for in advance, and whether they took it back.
record KnownWish(WishId id, CaseId caseId, AdvanceWish wish, List<Withdrawal> withdrawn) {

    public KnownWish {
        withdrawn = List.copyOf(withdrawn);
    }

    /// The address under which is recorded that they took it back.
    String path() {
        return "%s/advance-wishes/%s/withdrawal/new".formatted(caseId.path(), id.value());
    }

    boolean isWithdrawn() {
        return !withdrawn.isEmpty();
    }
}
