package org.ownwords.risk;

/// Whose agreement a risk may need.
enum Whose {
    /// The person's own.
    PERSON,

    /// The council's, which a manager gives.
    COUNCIL
}
