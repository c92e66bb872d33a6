package org.ownwords.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;

/// One thing that will be done: what, who, by when, towards which of the things the person wants.
///
/// @param towards         which of them, in their words, or null
/// @param writtenByPerson whether `what` is the person's own words
/// @param replaces        the item it replaces, or null
public record PlanItem(
        PlanItemId id,
        String what,
        Doer doer,
        @Nullable LocalDate dueOn,
        @Nullable Towards towards,
        boolean writtenByPerson,
        @Nullable PlanItemId replaces,
        ItemStanding standing) {

    /// Who will do it, in words.
    public String who() {
        return doer.name();
    }

    public boolean isToDo() {
        return standing instanceof ItemStanding.ToDo;
    }

    /// Whether it belongs to the plan as it is now, done or not.
    boolean isInPlan() {
        return !(standing instanceof ItemStanding.Changed);
    }
}
