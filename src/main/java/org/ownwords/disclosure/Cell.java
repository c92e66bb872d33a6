package org.ownwords.disclosure;

/// The place of a published number: in a table of the national return, or in a figure of the Board. Two that
/// are equal are the same.
public interface Cell {}
