package org.ownwords.consent;

/// A going on in the record.
record GoneOn(GoingOnId id, GoingOn goingOn) {}
