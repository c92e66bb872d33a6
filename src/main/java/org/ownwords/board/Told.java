package org.ownwords.board;

/// One figure of a page of figures, with what is said of it.
///
/// @param about      whom or what it is of: concerns
/// @param counts     what stands over its numbers: Concerns
/// @param definition what it counts, in sentences
record Told(String title, String about, String counts, String definition, Figure figure) {}
