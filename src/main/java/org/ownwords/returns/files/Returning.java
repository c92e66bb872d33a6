package org.ownwords.returns.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Options;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.database.Database;
import org.ownwords.returns.cells.MomentStore;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.returns.cells.Returns;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.publishing.PublishedReturn;
import org.ownwords.returns.publishing.PublishedReturns;
import org.ownwords.vocabulary.ReportingYear;

/// Writes the national return for an operator.
public final class Returning implements Command {

    private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xlsx|ods)", Pattern.CASE_INSENSITIVE);

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
            implements Task {

        @Override
        public Ended perform(Desk desk) {
            try (var database = place.asItIs()) {
                return Ended.doneIf(written(database, this, desk));
            }
        }
    }

    /// A workbook to write.
    ///
    /// @param cells the addresses of the official workbook, if they were given
    record Workbook(Path file, Optional<Path> cells) {}

    @Override
    public String name() {
        return "return sac";
    }

    @Override
    public String usage() {
        return """
              ownwords return sac (--authority CODE | --all) --year YYYY-YY --out FILE.csv
                       [--publishable [--local]] [--data DIR]
                  Counts every cell of the Safeguarding Adults Collection for a year from April to March. Counts are
                  exact. With --publishable they are rounded and small numbers are withheld, as in the national
                  publication. With --local more are withheld, so that none can be worked out from those shown.
              ownwords return sac --authority CODE --year YYYY-YY --workbook FILE.xlsx|FILE.ods
                       [--cells CELLS.csv] [--data DIR]
                  The same as a workbook to be signed off, with a list of where each cell is. Write the sheets and
                  addresses of the official workbook into a copy of that list and give it with --cells: the workbook
                  then has only the counts, at those addresses, to be pasted as values.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.options(
                Set.of("--authority", "--year", "--out", "--workbook", "--cells", "--data"),
                Set.of("--all", "--publishable", "--local"),
                options -> OneReturn.inYear(options, year -> sac(options, year)));
    }

    private static Asked sac(Options options, ReportingYear year) {
        var authority = options.value("--authority");
        var out = options.path("--out");
        var workbook = options.path("--workbook");
        if (authority.isPresent() == options.has("--all")) {
            return new Asked.Misused("return sac needs either --authority and a code or --all");
        }
        if (out.isEmpty() && workbook.isEmpty()) {
            return new Asked.Misused("return sac needs --out or --workbook and a file to write");
        }
        if (workbook.isPresent() && options.has("--all")) {
            return new Asked.Misused("A workbook is of one council: leave --all out");
        }
        if (workbook.isPresent() && options.has("--publishable")) {
            return new Asked.Misused("A workbook is for the collection, not for publication: leave --publishable out");
        }
        if (options.has("--local") && !options.has("--publishable")) {
            return new Asked.Misused(
                    "--local says how much --publishable withholds: add --publishable, or leave --local out");
        }
        if (workbook.isPresent() && !WORKBOOK.matcher(workbook.get().toString()).matches()) {
            return new Asked.Misused("--workbook needs a file that ends in .xlsx or .ods");
        }
        var cells = options.path("--cells");
        if (cells.isPresent() && workbook.isEmpty()) {
            return new Asked.Misused(
                    "--cells says where the cells of a workbook belong: add --workbook and a file to write");
        }
        return new Sac(
                options.place(), authority, year, out, whom(options), workbook.map(file -> new Workbook(file, cells)));
    }

    private static SacFile.For whom(Options options) {
        if (options.has("--local")) {
            return SacFile.For.LOCAL_PUBLICATION;
        }
        return options.has("--publishable") ? SacFile.For.PUBLICATION : SacFile.For.SUBMISSION;
    }

    /// Whether all that was asked for was written.
    private static boolean written(Database database, Sac sac, Desk desk) {
        var out = desk.out();
        var returns = sac.authority()
                .map(authority -> List.of(OneReturn.of(database, authority, sac.year())))
                .orElseGet(() -> all(database, sac.year()));
        sac.out().ifPresent(file -> {
            written(file, () -> {
                SacFile.write(
                        returns.stream()
                                .map(each -> rows(database, each, sac.whom(), desk.today()))
                                .toList(),
                        file);
                return file;
            });
            out.println("The return for %s is in %s.".formatted(sac.year().text(), file));
        });
        return sac.workbook()
                .map(workbook -> returns.stream().allMatch(each -> workbook(each, workbook, out)))
                .orElse(true);
    }

    private static SacFile.Rows rows(Database database, SacReturn sac, SacFile.For whom, LocalDate today) {
        return switch (whom) {
            case SUBMISSION -> SacFile.Rows.submitted(sac);
            case PUBLICATION -> SacFile.Rows.national(sac);
            case LOCAL_PUBLICATION -> SacFile.Rows.published(published(database, sac, today));
        };
    }

    /// Beside the other figures of the year.
    private static PublishedReturn published(Database database, SacReturn sac, LocalDate today) {
        var council = sac.council().code();
        try (var moment = MomentStore.of(database, council)) {
            return PublishedReturns.at(moment).of(council, sac.year(), today).orElseThrow();
        }
    }

    private static List<SacReturn> all(Database database, ReportingYear year) {
        var returns = new Returns(database).ofAll(year);
        if (returns.isEmpty()) {
            throw new CannotRun("There is nothing to return for " + year.text());
        }
        return returns;
    }

    private static boolean workbook(SacReturn sac, Workbook workbook, PrintStream out) {
        var file = workbook.file();
        if (workbook.cells().isPresent()) {
            return laidOut(sac, workbook.cells().get(), file, out);
        }
        var map = written(file, () -> WorkbookFile.write(sac, file));
        out.println("The workbook for %s is in %s, and where each cell is in %s."
                .formatted(sac.year().text(), file, map));
        return true;
    }

    private static boolean laidOut(SacReturn sac, Path cells, Path file, PrintStream out) {
        var map = text(cells);
        return switch (written(file, () -> WorkbookFile.write(sac, map, file))) {
            case WorkbookFile.LaidOut.Written(var left) -> {
                out.println("The counts for %s are in %s, at the addresses in %s."
                        .formatted(sac.year().text(), file, cells));
                if (left > 0) {
                    out.println("Cells that are not 0 and have no address there: %d.".formatted(left));
                }
                yield true;
            }
            case WorkbookFile.LaidOut.Refused(var wrong) -> {
                wrong.forEach(out::println);
                out.println("Nothing was written: %s must be corrected first.".formatted(cells));
                yield false;
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotRun("The file %s could not be read as UTF-8".formatted(file), e);
        }
    }

    private interface Writing<T> {
        T run() throws IOException;
    }

    private static <T> T written(Path file, Writing<T> writing) {
        try {
            return writing.run();
        } catch (IOException e) {
            throw new CannotRun("The return could not be written to " + file, e);
        }
    }
}
