package org.ownwords.plan;

import org.jspecify.annotations.Nullable;

/// One thing in a plan, as it stands.
///
/// @param towardsWords what the person wants that it is for, in their words, or null
public record PlanItem(
        PlanItemId id, Intent intent, @Nullable String towardsWords, ItemStanding standing) {

    public String what() {
        return intent.what();
    }

    /// Who will do it, in words.
    public String who() {
        return intent.doer().name();
    }

    /// Which of the things the person wants it is for, or null.
    public @Nullable Towards towards() {
        var towards = intent.towards();
        return towards == null || towardsWords == null ? null : new Towards(towards, towardsWords);
    }

    public boolean isToDo() {
        return standing instanceof ItemStanding.ToDo;
    }

    /// Whether it belongs to the plan as it is now, done or not.
    boolean isInPlan() {
        return !(standing instanceof ItemStanding.Changed);
    }
}
