package org.ownwords.timescale;

/// A council has set targets: what was worked out with the old ones has to be worked out again.
public record TargetsSet(String authority) {}
