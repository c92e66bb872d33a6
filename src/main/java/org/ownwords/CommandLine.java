package org.ownwords;

import java.util.ArrayDeque;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.ownwords.command.Asked;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.command.Words;

/// Finds the command that an operator asks for among those the modules offer.
final class CommandLine {

    private static final List<Command> COMMANDS = ServiceLoader.load(Command.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    static final String USAGE =
            "Usage:\n" + COMMANDS.stream().map(Command::usage).collect(Collectors.joining()) + """
              ownwords help

            Without --port the port is 8080. Without --data the data is in the directory var of Ownwords. To use a
            PostgreSQL server of your own instead of the built-in one, set OWNWORDS_DATABASE_URL to its JDBC address
            and leave --data out.
            """;

    private CommandLine() {}

    record Help() implements Task {
        @Override
        public Ended perform(Desk desk) {
            desk.out().print(USAGE);
            return Ended.DONE;
        }
    }

    /// What these arguments ask for.
    ///
    /// @param usual where the record is when no directory is named
    static Asked read(List<String> arguments, Place usual) {
        var words = new ArrayDeque<>(arguments);
        var name = words.isEmpty() || words.peek().startsWith("--") ? "run" : words.pop();
        if (name.equals("help") || name.equals("-h") || words.contains("--help")) {
            return new Help();
        }
        return read(name, new Words(words, usual));
    }

    private static Asked read(String name, Words words) {
        var group = COMMANDS.stream()
                .map(Command::name)
                .filter(each -> each.startsWith(name + " "))
                .map(each -> each.substring(name.length() + 1))
                .toList();
        if (group.isEmpty()) {
            return named(name, "There is no command " + name, words);
        }
        return words.next()
                .map(which -> named(name + " " + which, "There is no " + name + " " + which, words))
                .orElseGet(() -> new Asked.Misused("Say which " + name + ": " + either(group)));
    }

    private static Asked named(String name, String otherwise, Words words) {
        return COMMANDS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(command -> command.read(words))
                .orElseGet(() -> new Asked.Misused(otherwise));
    }

    private static String either(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
}
