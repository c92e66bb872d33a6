package org.ownwords.command;

/// What an operator asked for, to be carried out. It says itself which record it is about.
public non-sealed interface Task extends Asked {

    /// Carries it out.
    ///
    /// @throws CannotRun if that cannot be done
    Ended perform(Desk desk);
}
