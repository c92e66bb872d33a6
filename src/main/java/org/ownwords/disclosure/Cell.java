package org.ownwords.disclosure;

/// Where a number stands that is published: in a table of the national return, or in a figure of the Board. Two that
/// are equal are the same.
public interface Cell {}
