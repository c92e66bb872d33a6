package org.ownwords.casework;

/// A kind of stage of the work that a colleague may sign off.
///
/// @param code  lower-case words with hyphens
/// @param words as it is read in a list: "The section 42 decision"
public record EpisodeKind(String code, String words) {}
