package org.ownwords.plan;

/// How an item came to be in the plan.
enum Written {
    ADDED,

    /// In the place of another.
    CHANGED,

    /// In the place of one that was still to be done when an enquiry ended.
    GOES_ON
}
