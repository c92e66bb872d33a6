package org.ownwords.plan;

/// Whether an item of a plan still has to be done.
public sealed interface ItemStanding {

    /// It is still to be done.
    record ToDo() implements ItemStanding {}

    /// It was done, or is no longer needed.
    record Ended(Ending ending) implements ItemStanding {}

    /// Another item has replaced it.
    record Changed(PlanItemId into) implements ItemStanding {}
}
