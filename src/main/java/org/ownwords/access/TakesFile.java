package org.ownwords.access;

/// A page that takes a file with its form. A form with a file in it is read nowhere else, and by nobody else.
///
/// @param path     the address its form is sent to
/// @param role     who may send it
/// @param most     the most it takes, in bytes
/// @param tooLarge where somebody is sent who sent more
public record TakesFile(String path, Role role, long most, String tooLarge) {}
