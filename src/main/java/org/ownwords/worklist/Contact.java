package org.ownwords.worklist;

/// Who holds a case, and whether they still work on cases here.
///
/// @param left that the colleague left, or has another role now
record Contact(Holder holder, boolean left) {}
