package org.ownwords;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ownwords.returns.SacFile;
import org.ownwords.vocabulary.ReportingYear;

/// What an operator asked for on the command line.
sealed interface Command {

    record Run(Place place, int port, boolean empty) implements Command {}

    record Verify(Place place, Optional<Path> seal) implements Command {}

    record Seal(Place place, Path out, Optional<String> authority) implements Command {}

    record Import(Place place, Path folder) implements Command {}

    record Export(Place place, Path folder, String authority) implements Command {}

    record Generate(Path folder, String authority, ReportingYear year, int concerns, long seed) implements Command {}
    /// The Safeguarding Adults Collection of one council, or of all there are.
    ///
    /// @param out      the file for every cell
    /// @param whom     whom that file is for
    /// @param workbook the tables as a workbook
    record Sac(
            Place place,
            Optional<String> authority,
            ReportingYear year,
            Optional<Path> out,
            SacFile.For whom,
            Optional<Workbook> workbook)
            implements Command {}

    /// A workbook to write.
    ///
    /// @param cells where in it each cell belongs, where that is not for us to say
    record Workbook(Path file, Optional<Path> cells) {}

    /// The measures the nation makes of one council's return.
    record Ascof(Place place, String authority, ReportingYear year) implements Command {}

    /// Loads a file of the population by age.
    record LoadPopulation(Place place, Path file) implements Command {}

    /// Our checks on one council's return.
    record Checks(Place place, String authority, ReportingYear year) implements Command {}

    /// A login for an analyst of one council.
    ///
    /// @param names whether they may see who people are
    record Analyst(Place place, String name, String authority, boolean names) implements Command {}

    record NoAnalyst(Place place, String name) implements Command {}

    record Help() implements Command {}

    record Misused(String why) implements Command {}

    /// Where the record is.
    sealed interface Place {

        /// In the box, under a directory.
        record Directory(Path path) implements Place {}

        /// On a server somebody else looks after. Its address may hold a password and is not shown.
        record Server(String url) implements Place {
            @Override
            public String toString() {
                return "the server of OWNWORDS_DATABASE_URL";
            }
        }
    }

    int DEFAULT_PORT = 8080;

    Pattern WORKBOOK = Pattern.compile(".*\\.(xlsx|ods)", Pattern.CASE_INSENSITIVE);

    /// Reads a command about one council and one year.
    interface OfOne {
        Command read(String authority, Options options, ReportingYear year);
    }

    String USAGE = """
            Usage:
              ownwords run [--port N] [--data DIR] [--empty]
                  Runs the application, with made-up demonstration data unless --empty is given.
              ownwords verify [--data DIR] [--seal FILE]
                  Looks for anything changed, added or removed behind the record's back. Ends with 0 if there is
                  nothing, with 1 if there is. With an exported seal, also for anything lost since it was made.
              ownwords seal --out FILE [--data DIR] [--authority CODE]
                  Seals what has been recorded and writes the seal to a new file, to be kept elsewhere.
              ownwords import FOLDER [--data DIR]
                  Brings in the records of another system, in interchange format 1. What cannot be taken is set aside
                  in FOLDER/rejected, with the line and the reason. Ends with 1 if anything was.
              ownwords export FOLDER --authority CODE [--data DIR]
                  Writes a council's whole record into a new folder, in the same format.
              ownwords generate FOLDER --authority CODE --year YYYY-YY --concerns N [--seed S]
                  Writes made-up records into a new folder, in the proportions of England.
              ownwords return sac (--authority CODE | --all) --year YYYY-YY --out FILE.csv
                       [--publishable [--local]] [--data DIR]
                  Counts every cell of the Safeguarding Adults Collection of the year from April to March, exactly; with
                  --publishable rounded, and small numbers withheld, as the national publication does it; with --local
                  further numbers too, so that none withheld can be worked out from those shown.
              ownwords return sac --authority CODE --year YYYY-YY --workbook FILE.xlsx|FILE.ods
                       [--cells CELLS.csv] [--data DIR]
                  The same as a workbook, to be signed off, with a list beside it of which cell is where. With --cells,
                  which is a copy of that list with the sheets and addresses of the official workbook written into it:
                  only the counts, where it wants them, to be pasted as values.
              ownwords return checks --authority CODE --year YYYY-YY [--data DIR]
                  What to look at before the return is sent. Ends with 0 if there is nothing, with 1 if there is.
              ownwords return ascof --authority CODE --year YYYY-YY [--data DIR]
                  What the nation makes of the return: ASCOF 4B both ways, the conversion rate, rates per 100,000.
              ownwords analyst NAME --authority CODE [--names] [--data DIR]
                  Gives an analyst a login to read the schema `analysis` with any tool, or a new password. They see that
                  council only, change nothing, and see no names unless --names is given. docs/reporting.md says more.
              ownwords analyst NAME --remove [--data DIR]
                  Takes the login away.
              ownwords population FILE.csv [--data DIR]
                  Loads the population by age, which rates by age are made with, in place of any there was. A file with
                  anything wrong in it is refused whole, and says where. Ends with 1 if it was.
              ownwords help

            The port is 8080 and the data are in Ownwords' own directory var, unless given. To use a PostgreSQL
            server in place of the one in the box, set OWNWORDS_DATABASE_URL to its JDBC address and leave --data out.
            """;

    /// What these arguments ask for.
    ///
    /// @param usual where the record is when no directory is named
    static Command of(List<String> arguments, Place usual) {
        var words = new ArrayDeque<>(arguments);
        var name = words.isEmpty() || words.peek().startsWith("--") ? "run" : words.pop();
        if (name.equals("help") || name.equals("-h") || words.contains("--help")) {
            return new Help();
        }
        return switch (name) {
            case "run" ->
                Options.read(words, Set.of("--port", "--data"), Set.of("--empty"))
                        .command(options -> run(options, usual));
            case "verify" ->
                Options.read(words, Set.of("--data", "--seal"), Set.of()).command(options -> verify(options, usual));
            case "seal" ->
                Options.read(words, Set.of("--out", "--data", "--authority"), Set.of())
                        .command(options -> seal(options, usual));
            case "import" ->
                Options.readWithFolder(words, Set.of("--data")).command(options -> bringIn(options, usual));
            case "export" ->
                Options.readWithFolder(words, Set.of("--data", "--authority"))
                        .command(options -> export(options, usual));
            case "generate" ->
                Options.readWithFolder(words, Set.of("--authority", "--year", "--concerns", "--seed"))
                        .command(Command::generate);
            case "return" -> returned(words, usual);
            case "analyst" -> analyst(words, usual);
            case "population" ->
                Options.readWithFile(words, Set.of("--data"))
                        .command(options -> new LoadPopulation(place(options, usual), options.file()));
            default -> new Misused("There is no command " + name);
        };
    }

    private static Command run(Options options, Place usual) {
        int port;
        try {
            port = options.value("--port").map(Integer::parseInt).orElse(DEFAULT_PORT);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (port < 0 || port > 65535) {
            return new Misused("--port needs a number from 0 to 65535");
        }
        return new Run(place(options, usual), port, options.has("--empty"));
    }

    private static Command verify(Options options, Place usual) {
        return new Verify(place(options, usual), options.value("--seal").map(Path::of));
    }

    private static Command seal(Options options, Place usual) {
        return options.value("--out")
                .<Command>map(out -> new Seal(place(options, usual), Path.of(out), options.value("--authority")))
                .orElseGet(() -> new Misused("seal needs --out and a file to write"));
    }

    private static Command bringIn(Options options, Place usual) {
        return new Import(place(options, usual), options.folder());
    }

    private static Command export(Options options, Place usual) {
        return options.value("--authority")
                .<Command>map(authority -> new Export(place(options, usual), options.folder(), authority))
                .orElseGet(() -> new Misused("export needs --authority and the code of a council"));
    }

    private static Command generate(Options options) {
        var authority = options.value("--authority");
        if (authority.isEmpty()
                || options.value("--year").isEmpty()
                || options.value("--concerns").isEmpty()) {
            return new Misused("generate needs --authority, --year and --concerns");
        }
        try {
            return new Generate(
                    options.folder(),
                    authority.get(),
                    ReportingYear.of(options.value("--year").get()),
                    Integer.parseInt(options.value("--concerns").get()),
                    Long.parseLong(options.value("--seed").orElse("1")));
        } catch (NumberFormatException e) {
            return new Misused("--concerns and --seed need whole numbers");
        } catch (IllegalArgumentException e) {
            return new Misused(String.valueOf(e.getMessage()));
        }
    }

    private static Command returned(Deque<String> words, Place usual) {
        var what = words.isEmpty() || words.peek().startsWith("--") ? "" : words.pop();
        return switch (what) {
            case "sac" ->
                Options.read(
                                words,
                                Set.of("--authority", "--year", "--out", "--workbook", "--cells", "--data"),
                                Set.of("--all", "--publishable", "--local"))
                        .command(options -> inYear(options, year -> sac(options, year, usual)));
            case "checks" ->
                ofOne(words, (authority, options, year) -> new Checks(place(options, usual), authority, year));
            case "ascof" ->
                ofOne(words, (authority, options, year) -> new Ascof(place(options, usual), authority, year));
            case "" -> new Misused("Say which return: sac, checks or ascof");
            default -> new Misused("There is no return " + what);
        };
    }

    private static Command analyst(Deque<String> words, Place usual) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            return new Misused("analyst needs a name");
        }
        var name = words.pop();
        return Options.read(words, Set.of("--authority", "--data"), Set.of("--names", "--remove"))
                .command(options -> {
                    var authority = options.value("--authority");
                    if (options.has("--remove")) {
                        return authority.isEmpty() && !options.has("--names")
                                ? new NoAnalyst(place(options, usual), name)
                                : new Misused("analyst --remove needs only a name");
                    }
                    return authority
                            .<Command>map(
                                    code -> new Analyst(place(options, usual), name, code, options.has("--names")))
                            .orElseGet(() -> new Misused("analyst needs --authority and the code of a council"));
                });
    }

    private static Command ofOne(Deque<String> words, OfOne reading) {
        return Options.read(words, Set.of("--authority", "--year", "--data"), Set.of())
                .command(options -> inYear(
                        options,
                        year -> options.value("--authority")
                                .map(authority -> reading.read(authority, options, year))
                                .orElseGet(() -> new Misused("return needs --authority and a code"))));
    }

    private static Command inYear(Options options, Function<ReportingYear, Command> reading) {
        var text = options.value("--year");
        if (text.isEmpty()) {
            return new Misused("return needs --year and a year like 2025-26");
        }
        ReportingYear year;
        try {
            year = ReportingYear.of(text.get());
        } catch (IllegalArgumentException e) {
            return new Misused(String.valueOf(e.getMessage()));
        }
        return reading.apply(year);
    }

    private static Command sac(Options options, ReportingYear year, Place usual) {
        var authority = options.value("--authority");
        var out = options.value("--out").map(Path::of);
        var workbook = options.value("--workbook").map(Path::of);
        if (authority.isPresent() == options.has("--all")) {
            return new Misused("return sac needs either --authority and a code or --all");
        }
        if (out.isEmpty() && workbook.isEmpty()) {
            return new Misused("return sac needs --out or --workbook and a file to write");
        }
        if (workbook.isPresent() && options.has("--all")) {
            return new Misused("A workbook is of one council: leave --all out");
        }
        if (workbook.isPresent() && options.has("--publishable")) {
            return new Misused("A workbook is for the collection, not for publication: leave --publishable out");
        }
        if (options.has("--local") && !options.has("--publishable")) {
            return new Misused(
                    "--local says how much --publishable withholds: add --publishable, or leave --local out");
        }
        if (workbook.isPresent() && !WORKBOOK.matcher(workbook.get().toString()).matches()) {
            return new Misused("--workbook needs a file that ends in .xlsx or .ods");
        }
        var cells = options.value("--cells").map(Path::of);
        if (cells.isPresent() && workbook.isEmpty()) {
            return new Misused("--cells says where the cells of a workbook belong: add --workbook and a file to write");
        }
        return new Sac(
                place(options, usual),
                authority,
                year,
                out,
                whom(options),
                workbook.map(file -> new Workbook(file, cells)));
    }

    private static SacFile.For whom(Options options) {
        if (options.has("--local")) {
            return SacFile.For.LOCAL_PUBLICATION;
        }
        return options.has("--publishable") ? SacFile.For.PUBLICATION : SacFile.For.SUBMISSION;
    }

    private static Place place(Options options, Place usual) {
        return options.value("--data")
                .<Place>map(data -> new Place.Directory(Path.of(data)))
                .orElse(usual);
    }
}
