package org.ownwords.disclosure;

/// What a reader of a publication knows about the cells withheld in it.
public enum Reader {
    /// Which are under five, and that the others are not.
    KNOWS_WHICH,
    /// Only that they are withheld: any may be anything.
    KNOWS_NOT_WHICH
}
