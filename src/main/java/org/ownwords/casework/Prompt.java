package org.ownwords.casework;

/// What somebody is reminded of: on a list by [Owed], and on the form of a stage by [PromptAsked].
///
/// @param what what is to be done or thought of, in words
/// @param why  why it matters, with the law or the guidance, in a line; or empty
/// @param path where to record it; or empty where it is not recorded by whoever reads this
public record Prompt(String what, String why, String path) {}
