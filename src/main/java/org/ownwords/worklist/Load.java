package org.ownwords.worklist;

/// What waits for a colleague now.
///
/// @param due  what is next for them on any case
/// @param late what of it is late, without what is paused and without ends of the whole
public record Load(int due, int late) {

    public static final Load NOTHING = new Load(0, 0);
}
