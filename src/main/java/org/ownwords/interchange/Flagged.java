package org.ownwords.interchange;

/// Good rows of a kind that somebody should look at.
///
/// @param reason about a row, without its content
/// @param lines  the query of their lines, over what is staged ([Staged])
public record Flagged(Kind kind, String reason, String lines) {}
