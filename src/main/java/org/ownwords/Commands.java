package org.ownwords;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ownwords.database.Database;
import org.ownwords.database.DatabaseUnavailable;
import org.ownwords.interchange.FolderRefused;
import org.ownwords.returns.Analysts;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// Carries out what is asked for on the command line.
final class Commands {

    private static final int DONE = 0;
    private static final int FOUND = 1;
    private static final int NOT_DONE = 2;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PrintStream out;
    private final PrintStream problems;
    private final Command.Place usual;
    private final Clock clock;

    Commands(PrintStream out, PrintStream problems, Command.Place usual, Clock clock) {
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
                case Command.Verify(var place, var seal) -> verify(place, seal);
                case Command.Seal(var place, var file, var authority) -> seal(place, file, authority);
                case Command.Import(var place, var folder) -> bringIn(place, folder);
                case Command.Export(var place, var folder, var authority) -> export(place, folder, authority);
                case Command.Generate generate -> generate(generate);
                case Command.Sac sac -> sac(sac);
                case Command.Ascof(var place, var authority, var year) -> ascof(place, authority, year);
                case Command.Checks(var place, var authority, var year) -> checks(place, authority, year);
                case Command.Analyst analyst -> analyst(analyst);
                case Command.NoAnalyst(var place, var name) -> noAnalyst(place, name);
                case Command.LoadPopulation(var place, var file) -> population(place, file);
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
        } catch (CannotRun | DatabaseUnavailable | FolderRefused e) {
            problems.println(said(e));
            return NOT_DONE;
        } catch (RuntimeException e) {
            // Never mistaken for a finding.
            e.printStackTrace(problems);
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

    private int verify(Command.Place place, Optional<Path> seal) {
        try (var database = asItIs(place)) {
            return new Verifying(out).verify(database, seal) ? DONE : FOUND;
        }
    }

    private int seal(Command.Place place, Path file, Optional<String> authority) {
        try (var database = asItIs(place)) {
            new Sealing(out).seal(database, authority, file, clock.instant());
            return DONE;
        }
    }

    private int bringIn(Command.Place place, Path folder) {
        try (var database = upToDate(place)) {
            return new Interchanging(out).bringIn(database, folder, clock.instant()) ? DONE : FOUND;
        }
    }

    private int export(Command.Place place, Path folder, String authority) {
        try (var database = asItIs(place)) {
            new Interchanging(out).export(database, folder, authority);
            return DONE;
        }
    }

    private int sac(Command.Sac sac) {
        try (var database = asItIs(sac.place())) {
            return new Returning(out).sac(database, sac, LocalDate.ofInstant(clock.instant(), LONDON)) ? DONE : FOUND;
        }
    }

    private int generate(Command.Generate wanted) {
        new Interchanging(out).generate(wanted);
        return DONE;
    }

    /// A new directory starts empty.
    private static Database upToDate(Command.Place place) {
        return switch (place) {
            case Command.Place.Directory(var path) -> Database.embedded(path);
            case Command.Place.Server(var url) -> Database.server(url);
        };
    }

    private int ascof(Command.Place place, String authority, ReportingYear year) {
        try (var database = asItIs(place)) {
            new Returning(out).ascof(database, authority, year);
            return DONE;
        }
    }

    private int checks(Command.Place place, String authority, ReportingYear year) {
        try (var database = asItIs(place)) {
            return new Returning(out).checks(database, authority, year, LocalDate.ofInstant(clock.instant(), LONDON))
                    ? DONE
                    : FOUND;
        }
    }

    private int analyst(Command.Analyst wanted) {
        try (var database = asItIs(wanted.place())) {
            switch (new Analysts(database).give(wanted.name(), wanted.authority(), wanted.names())) {
                case Analysts.Login.Given(var user, var password, var left) -> {
                    out.println("User: " + user);
                    out.println("Password, not shown again: " + password);
                    out.println("Address: " + database.url());
                    out.println(
                            "They read the schema analysis" + (wanted.names() ? ", with names." : ", without names."));
                    out.print(lasting(wanted.place()));
                    out.print(asked(left));
                }
                case Analysts.Login.NotAName(var name) ->
                    throw new CannotRun(name + " is not a name: use lower-case letters, digits and underscores");
                case Analysts.Login.NoSuchCouncil(var code) ->
                    throw new CannotRun("There is no council with the code " + code);
                case Analysts.Login.Taken(var user) ->
                    throw new CannotRun(user + " is an analyst of another council. Take that login away first");
                case Analysts.Login.NotOurs(var user) ->
                    throw new CannotRun("The database has a user " + user
                            + " already, who was not made here. Nothing was changed: choose another name");
            }
            return DONE;
        }
    }

    /// How long the address is good for.
    private static String lasting(Command.Place place) {
        return switch (place) {
            case Command.Place.Directory _ -> """
                    This address lasts until Ownwords is stopped: the database in the box has another port after each
                    start, and where no Ownwords is running it has gone as you read this. Ask again after each start, or
                    keep the record on a server of your own, which has an address that stays.
                    """;
            case Command.Place.Server _ -> "";
        };
    }

    /// What somebody with more rights has to do.
    private static String asked(List<String> left) {
        return left.isEmpty() ? "" : """

                Before you hand this over, ask a superuser to run this in the same database. The owner of the record may
                not, and until then the login can make Ownwords wait for ever and fill the disk:

                %s;
                """.formatted(String.join(";\n", left));
    }

    private int noAnalyst(Command.Place place, String name) {
        try (var database = asItIs(place)) {
            return switch (new Analysts(database).take(name)) {
                case Analysts.Removal.Removed() -> {
                    out.println("The login was taken away.");
                    yield DONE;
                }
                case Analysts.Removal.NoSuchLogin() -> throw new CannotRun("There is no analyst " + name);
                case Analysts.Removal.OnlyShutOut(var user, var why) ->
                    throw new CannotRun(user + " cannot sign in any more, but is still there: the database would not "
                            + "remove it (" + why.lines().findFirst().orElse("") + "). Put that right and ask again");
            };
        }
    }

    private int population(Command.Place place, Path file) {
        try (var database = upToDate(place)) {
            return new Returning(out).population(database, file) ? DONE : FOUND;
        }
    }

    private static Database asItIs(Command.Place place) {
        return switch (place) {
            case Command.Place.Directory(var path) -> Database.embeddedAsItIs(path);
            case Command.Place.Server(var url) -> Database.serverAsItIs(url);
        };
    }
}
