package org.ownwords.access;

/// Somebody who acts here: who finds, records and looks.
public sealed interface Actor permits Practitioner, Guest {

    /// Never changes, even if their name does.
    ActorId id();

    String name();

    /// The code of the council in whose record they act.
    String authority();

    /// What they may find of it.
    Reach reach();
}
