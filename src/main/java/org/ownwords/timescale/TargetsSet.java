package org.ownwords.timescale;

/// A council has set targets: what was worked out by those before has to be worked out anew.
public record TargetsSet(String authority) {}
