package org.ownwords.access;

/// Who is meant by a name, where something needs a second person who may decide.
public enum Second {
    /// A colleague who may.
    MAY,

    /// A colleague who may not.
    MAY_NOT,

    /// Nobody but whoever asks.
    ONESELF,

    /// No colleague has or had the name.
    NOBODY
}
