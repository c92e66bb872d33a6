package org.ownwords.command;

/// What an operator can ask for on the command line. A module offers one by a line in
/// `META-INF/services/org.ownwords.command.Command`, in the order of the help.
public interface Command {

    /// The word that asks for it, or two: `return sac`.
    String name();

    /// Its lines of the help, indented by two spaces.
    String usage();

    /// What the words after its name ask for.
    Asked read(Words words);
}
