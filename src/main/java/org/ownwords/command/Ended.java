package org.ownwords.command;

/// How a command that could be carried out has ended.
public enum Ended {
    /// All is as it should be.
    DONE,
    /// There is something to look at, and it has been said.
    FOUND;

    public static Ended doneIf(boolean asItShouldBe) {
        return asItShouldBe ? DONE : FOUND;
    }
}
