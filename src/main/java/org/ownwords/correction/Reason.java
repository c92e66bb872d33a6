package org.ownwords.correction;

/// Why somebody corrects an entry.
///
/// @param why  what was wrong
/// @param read how much of the case's history they had read: the length of its chain
record Reason(String why, long read) {}
