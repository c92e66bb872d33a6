package org.ownwords;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Desk;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.database.DatabaseUnavailable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// Carries out what is asked for on the command line.
final class Commands {

    private static final int DONE = 0;
    private static final int FOUND = 1;
    private static final int NOT_DONE = 2;

    private final PrintStream out;
    private final PrintStream problems;
    private final Place usual;
    private final Clock clock;

    Commands(PrintStream out, PrintStream problems, Place usual, Clock clock) {
        this.out = out;
        this.problems = problems;
        this.usual = usual;
        this.clock = clock;
    }

    static void run(String[] arguments) {
        quieten();
        var status = new Commands(System.out, System.err, usual(), Clock.systemUTC()).perform(arguments);
        if (status != DONE) {
            System.exit(status);
        }
    }

    private static Place usual() {
        return Optional.ofNullable(System.getenv("OWNWORDS_DATABASE_URL"))
                .filter(url -> !url.isBlank())
                .<Place>map(Place.Server::new)
                .orElseGet(() -> new Place.Directory(Path.of(System.getProperty("ownwords.data", "var"))));
    }

    /// What libraries log below a warning is not shown.
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
            return switch (CommandLine.read(List.of(arguments), usual)) {
                case Task task ->
                    switch (task.perform(new Desk(out, clock))) {
                        case DONE -> DONE;
                        case FOUND -> FOUND;
                    };
                case Asked.Misused(var why) -> {
                    problems.println(why + ".");
                    problems.println();
                    problems.print(CommandLine.USAGE);
                    yield NOT_DONE;
                }
            };
        } catch (CannotRun | DatabaseUnavailable e) {
            problems.println(said(e));
            return NOT_DONE;
        } catch (RuntimeException e) {
            // Never mistaken for a finding.
            e.printStackTrace(problems);
            return NOT_DONE;
        }
    }

    /// With its cause, in one line.
    private static String said(RuntimeException e) {
        var because = e.getCause();
        return because == null ? e.getMessage() + "." : e.getMessage() + ". (" + because.getMessage() + ")";
    }
}
