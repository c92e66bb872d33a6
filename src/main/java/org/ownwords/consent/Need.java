package org.ownwords.consent;

/// What going on without agreement needs and may lack, in the order in which it is asked.
enum Need {
    GROUND,
    REASON,
    AUTHORISER,
    WHETHER_TOLD,
    WHAT_TOLD,
    WHEN_TOLD,
    WHY_NOT_TOLD
}
