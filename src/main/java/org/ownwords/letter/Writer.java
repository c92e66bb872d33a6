package org.ownwords.letter;

/// Whom a letter is about, and who writes it.
///
/// @param first   what to call the person
/// @param name    their whole name
/// @param worker  whoever writes it
/// @param council for whom
record Writer(String first, String name, String worker, String council) {}
