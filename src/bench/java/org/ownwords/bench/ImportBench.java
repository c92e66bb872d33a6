package org.ownwords.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.database.Database;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.util.FileSystemUtils;

/// A folder of 100,000 concerns brought into a fresh record, each row checked, related and chained, against the same
/// rows copied as they are into bare tables on the same server.
final class ImportBench {

    private static final int CONCERNS = 100_000;
    private static final long SEED = 7;
    private static final int ROUNDS = 3;
    private static final Instant AT = Instant.parse("2026-06-01T11:00:00Z");
    private static final double MEGABYTE = 1 << 20;

    private final PrintStream out;

    ImportBench(PrintStream out) {
        this.out = out;
    }

    void run(Path directory) throws IOException {
        var folder = directory.resolve("folder");
        SyntheticYear.write(folder, "504", ReportingYear.of("2025-26"), CONCERNS, SEED, (_, _) -> {});
        var copies = new ArrayList<Double>();
        var imports = new ArrayList<Double>();
        var clocks = new ArrayList<ImportClock>();
        for (var round = 1; round <= ROUNDS; round++) {
            var place = directory.resolve("round-" + round);
            try (var database = Database.embedded(place)) {
                if (round == 1) {
                    out.println("Server: " + String.join(", ", Council.settings(database)));
                }
                var rows = copied(database, folder, copies);
                var clock = imported(database, folder, rows);
                imports.add(clock.seconds());
                clocks.add(clock);
                out.printf(
                        "round %d, %d rows: copied in %.2f s, %.0f rows/s; brought in in %.2f s, %.0f rows/s;"
                                + " peak of the heap %.0f MB of %.0f MB%n",
                        round,
                        rows,
                        copies.getLast(),
                        rows / copies.getLast(),
                        imports.getLast(),
                        rows / imports.getLast(),
                        peak() / MEGABYTE,
                        Runtime.getRuntime().maxMemory() / MEGABYTE);
            }
            FileSystemUtils.deleteRecursively(place);
        }
        var median = Times.median(imports);
        clocks.stream()
                .filter(clock -> clock.seconds() == median)
                .findFirst()
                .orElseThrow()
                .print(out);
        out.printf("medians: copied in %.2f s, brought in in %.2f s%n", Times.median(copies), median);
        out.printf("ratio %.2f%n", median / Times.median(copies));
        FileSystemUtils.deleteRecursively(directory);
    }

    /// Leaves nothing behind but the seconds it took.
    private static long copied(Database database, Path folder, List<Double> seconds) {
        try (var bare = BareTables.create(database, folder)) {
            var before = System.nanoTime();
            var rows = bare.copy();
            seconds.add(ImportClock.secondsSince(before));
            return rows;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImportClock imported(Database database, Path folder, long rows) throws IOException {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var clock = new ImportClock();
        var imported = new Import(database, clock).run(folder, AT);
        clock.done();
        if (imported.files().stream().mapToLong(RunFile::fresh).sum() != rows) {
            throw new IllegalStateException("Not all of it was brought in: " + imported);
        }
        return clock;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /// What its parts held at most, each at its own time: no less than the heap did.
    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
