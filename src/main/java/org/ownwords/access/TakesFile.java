package org.ownwords.access;

/// A page that takes a file with its form. A form with a file is not read by any other page, or from anybody
/// with another role.
///
/// @param path     the address its form is sent to
/// @param role     who may send it
/// @param most     the most it takes, in bytes
/// @param tooLarge where the sender goes if they sent more
public record TakesFile(String path, Role role, long most, String tooLarge) {}
