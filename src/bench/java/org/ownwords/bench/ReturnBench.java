package org.ownwords.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.ownwords.database.Database;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.returns.cells.Returns;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.files.SacFile;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.util.FileSystemUtils;

/// The return of one council from a record of many councils and years, against the same from a record of nothing else;
/// and the returns of all councils, against DuckDB counting the same rows. The two counts must agree.
final class ReturnBench {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");
    private static final String COUNCIL = "504";
    private static final Instant AT = Instant.parse("2026-06-01T11:00:00Z");
    private static final long SEED = 7;
    private static final int TIMES = 5;
    private static final int SHOWN = 20;

    private final PrintStream out;
    private final int others = parameter("OWNWORDS_BENCH_COUNCILS", 20);
    private final int years = parameter("OWNWORDS_BENCH_YEARS", 10);
    private final int concerns = parameter("OWNWORDS_BENCH_CONCERNS", 4_000);

    ReturnBench(PrintStream out) {
        this.out = out;
    }

    private static int parameter(String name, int usual) {
        return Integer.parseInt(Objects.requireNonNullElse(System.getenv(name), Integer.toString(usual)));
    }

    void run(Path directory) throws IOException, SQLException {
        var folders = Files.createDirectories(directory.resolve("folders"));
        boolean agreed;
        try (var alone = Database.embedded(directory.resolve("alone"));
                var nation = Database.embedded(directory.resolve("nation"))) {
            out.println("Server: " + String.join(", ", Council.settings(nation)));
            fill(alone, nation, folders);
            one(alone, nation);
            agreed = all(nation, folders, directory.resolve("returns.csv"));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        if (!agreed) {
            System.exit(1);
        }
    }

    private void fill(Database alone, Database nation, Path folders) throws IOException, SQLException {
        var before = System.nanoTime();
        var own = made(folders, COUNCIL, YEAR);
        bringIn(alone, own);
        bringIn(nation, own);
        for (var ago = 1; ago < years; ago++) {
            bringIn(nation, made(folders, COUNCIL, new ReportingYear(YEAR.from() - ago)));
        }
        for (var other : others(nation)) {
            bringIn(nation, made(folders, other, YEAR));
        }
        // As the server does by itself after a while.
        asOwner(alone, "vacuum analyze");
        asOwner(nation, "vacuum analyze");
        out.printf(
                "Council %s with %d years and %d others with one, each year of %d concerns, made and brought in in %.0f s%n",
                COUNCIL, years, others, concerns, ImportClock.secondsSince(before));
    }

    private Path made(Path folders, String authority, ReportingYear year) {
        var folder = folders.resolve(authority + "-" + year.text());
        SyntheticYear.write(folder, authority, year, concerns, SEED, (_, _) -> {});
        return folder;
    }

    private static void bringIn(Database database, Path folder) throws IOException {
        var imported = new Import(database, Progress.QUIETLY).run(folder, AT);
        if (imported.rejected() > 0) {
            throw new IllegalStateException("Not all of it was brought in: " + imported);
        }
    }

    private List<String> others(Database database) throws SQLException {
        var others = new ArrayList<String>();
        try (var connection = database.owner().getConnection();
                var asking = connection.createStatement();
                var answer = asking.executeQuery("select code from authority where region is not null and code <> '"
                        + COUNCIL + "' order by code limit " + this.others)) {
            while (answer.next()) {
                others.add(answer.getString(1));
            }
        }
        if (others.size() < this.others) {
            throw new IllegalArgumentException("There are only %d other councils".formatted(others.size()));
        }
        return others;
    }

    private static void asOwner(Database database, String statement) throws SQLException {
        try (var connection = database.owner().getConnection();
                var doing = connection.createStatement()) {
            doing.execute(statement);
        }
    }

    /// One council's year, in turns from both.
    private void one(Database alone, Database nation) {
        var small = new ArrayList<Double>();
        var large = new ArrayList<Double>();
        seconds(() -> done(alone));
        seconds(() -> done(nation));
        for (var i = 0; i < TIMES; i++) {
            small.add(seconds(() -> done(alone)));
            large.add(seconds(() -> done(nation)));
        }
        var ofSmall = Times.median(small);
        var ofLarge = Times.median(large);
        out.printf(
                "One council's year: %.3f s beside %d others and %d years, %.3f s alone: %.2f times%n",
                ofLarge, others, years, ofSmall, ofLarge / ofSmall);
    }

    private static SacReturn done(Database database) {
        return OneReturn.of(database, COUNCIL, YEAR);
    }

    /// All councils' year, in turns from both.
    ///
    /// @return whether they counted the same
    private boolean all(Database nation, Path folders, Path file) throws IOException, SQLException {
        var before = System.nanoTime();
        try (var duck = DuckReturn.load(folders)) {
            out.printf("DuckDB has loaded the files in %.1f s%n", ImportClock.secondsSince(before));
            var returns = new Returns(nation);
            SacFile.write(
                    returns.ofAll(YEAR).stream().map(SacFile.Rows::submitted).toList(), file);
            if (!agree(ReturnCells.read(file), ReturnCells.of(duck.of(YEAR)))) {
                return false;
            }
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (var i = 0; i < TIMES; i++) {
                ours.add(seconds(() -> returns.ofAll(YEAR)));
                theirs.add(seconds(() -> duck.of(YEAR)));
            }
            var ratio = Times.median(ours) / Times.median(theirs);
            out.printf("All councils' year: %.3f s, DuckDB %.3f s%n", Times.median(ours), Times.median(theirs));
            out.printf("ratio %.2f%n", ratio);
            return true;
        }
    }

    private boolean agree(SortedMap<List<String>, Long> ours, SortedMap<List<String>, Long> theirs) {
        var cells = new LinkedHashSet<>(ours.keySet());
        cells.addAll(theirs.keySet());
        var apart = cells.stream()
                .filter(cell -> !Objects.equals(ours.get(cell), theirs.get(cell)))
                .toList();
        out.printf(
                "Cells that are not zero: %d here, %d with DuckDB, %d of them different%n",
                ours.size(), theirs.size(), apart.size());
        apart.stream()
                .limit(SHOWN)
                .forEach(cell -> out.printf(
                        "  %s: %d here, %d with DuckDB%n",
                        String.join(", ", cell), ours.getOrDefault(cell, 0L), theirs.getOrDefault(cell, 0L)));
        return apart.isEmpty();
    }

    private static double seconds(Callable<?> work) {
        var before = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return ImportClock.secondsSince(before);
    }
}
