package org.ownwords.disclosure;

/// What somebody who reads a publication knows of the cells withheld in it.
public enum Reader {
    /// Which are under five, and that the others are not.
    KNOWS_WHICH,
    /// Only that they are withheld: any may be anything.
    KNOWS_NOT_WHICH
}
