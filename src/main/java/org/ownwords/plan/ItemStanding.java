package org.ownwords.plan;

/// Whether an item of a plan still asks something of somebody.
public sealed interface ItemStanding {

    /// It is still to be done.
    record ToDo() implements ItemStanding {}

    /// It was done, or is no longer needed.
    record Ended(Ending ending) implements ItemStanding {}

    /// Another item stands in its place.
    record Changed(PlanItemId into) implements ItemStanding {}
}
