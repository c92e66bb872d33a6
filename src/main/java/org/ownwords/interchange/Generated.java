package org.ownwords.interchange;

/// How many rows each file of a folder has been given, its header not counted.
public record Generated(long people, long concerns, long enquiries, long outcomes, long risks, long reviews) {}
