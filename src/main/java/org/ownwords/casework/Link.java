package org.ownwords.casework;

/// A way from the page of a case to a form.
///
/// @param words the link's text, as a noun: "A conversation"
/// @param path  the address, within this site
public record Link(Importance importance, String words, String path) {}
