package org.ownwords;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ownwords.database.DatabaseUnavailable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// Carries out what is asked for on the command line.
final class Commands {

    private static final int DONE = 0;
    private static final int NOT_DONE = 2;

    private final PrintStream out;
    private final PrintStream problems;
    private final Command.Place usual;

    Commands(PrintStream out, PrintStream problems, Command.Place usual) {
        this.out = out;
        this.problems = problems;
        this.usual = usual;
    }

    static void run(String[] arguments) {
        quieten();
        var status = new Commands(System.out, System.err, usual()).perform(arguments);
        if (status != DONE) {
            System.exit(status);
        }
    }

    private static Command.Place usual() {
        return Optional.ofNullable(System.getenv("OWNWORDS_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .<Command.Place>map(Command.Place.Server::new)
                .orElseGet(() -> new Command.Place.Directory(Path.of(System.getProperty("ownwords.data", "var"))));
    }

    /// What the libraries have to say, when it is not a warning, is for nobody.
    private static void quieten() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var logging = LoggingSystem.get(Commands.class.getClassLoader());
        logging.beforeInitialize();
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    /// The status for the process to end with.
    int perform(String... arguments) {
        try {
            return switch (Command.of(List.of(arguments), usual)) {
                case Command.Run run -> run(run);
                case Command.Verify verify -> throw new CannotRun("Not yet " + verify);
                case Command.Seal seal -> throw new CannotRun("Not yet " + seal);
                case Command.Help() -> {
                    out.print(Command.USAGE);
                    yield DONE;
                }
                case Command.Misused(var why) -> {
                    problems.println(why + ".");
                    problems.println();
                    problems.print(Command.USAGE);
                    yield NOT_DONE;
                }
            };
        } catch (CannotRun | DatabaseUnavailable e) {
            problems.println(said(e));
            return NOT_DONE;
        }
    }

    /// The reason beneath it, too, in one line.
    private static String said(RuntimeException e) {
        var because = e.getCause();
        return because == null ? e.getMessage() + "." : e.getMessage() + ". (" + because.getMessage() + ")";
    }

    /// Returns when the application is ready. It runs on until the process is told to end.
    private int run(Command.Run run) {
        var running = Running.start(run);
        out.println("Ownwords is at " + running.address());
        return DONE;
    }
}
