package org.ownwords.interchange;

/// A reason why staged rows of a kind cannot be taken.
///
/// @param kind      once the rows of which kind have been related to those above them
/// @param statement marks them as `bad`, with the reason, or prepares this
public record SetAside(Kind kind, String statement) {}
