package org.ownwords.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.util.FileSystemUtils;

/// The year of other councils in the same record: as many as `OWNWORDS_BENCH_COUNCILS` says, none if it says nothing.
/// With 152 of them the record has the year of a nation.
final class TheNation {

    private static final long SEED = 7;

    /// What a council of England has on average.
    private static final int CONCERNS = 4_200;

    private TheNation() {}

    static void beside(Council council, Path directory, ReportingYear year) throws IOException {
        var others = Integer.parseInt(Objects.requireNonNullElse(System.getenv("OWNWORDS_BENCH_COUNCILS"), "0"));
        if (others == 0) {
            return;
        }
        var all = Files.createDirectories(directory.resolve("all"));
        for (var code : council.values(
                "select code from authority where region is not null order by code limit " + others, String.class)) {
            var own = directory.resolve(code);
            SyntheticYear.write(own, code, year, CONCERNS, SEED, (_, _) -> {});
            append(own, all);
            FileSystemUtils.deleteRecursively(own);
        }
        var brought = new Import(council.database(), Progress.QUIETLY).run(all, Instant.now());
        if (brought.rejected() > 0) {
            throw new IllegalStateException("Not all of it was brought in: " + brought);
        }
        FileSystemUtils.deleteRecursively(directory);
    }

    /// Adds the rows of each file in one folder to the same file in another, which begins with its heads.
    private static void append(Path folder, Path all) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var whole = all.resolve(file.getFileName());
                var lines = Files.readAllLines(file);
                Files.write(
                        whole,
                        Files.exists(whole) ? lines.subList(1, lines.size()) : lines,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
    }
}
