package org.ownwords.casework;

/// What a list says to whoever is to do something.
///
/// @param what what is to be done, in words
/// @param why  why it matters if it is late, with the law or the guidance, in a line; or empty
/// @param path where to record that it is done
public record Prompt(String what, String why, String path) {}
