package org.ownwords.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// Runs one benchmark by its name.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var logging = LoggingSystem.get(Bench.class.getClassLoader());
        logging.beforeInitialize();
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var name = arguments[0];
        // Beside what is built, so that it is on a disk like the record would be and not in memory.
        var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        switch (name) {
            case "record" -> new RecordBench(System.out, Pgbench.found()).run(directory);
            case "page" -> new PageBench(System.out).run(directory);
            case "import" -> new ImportBench(System.out).run(directory);
            case "return" -> new ReturnBench(System.out).run(directory);
            case "growth" -> new GrowthBench(System.out).run(directory);
            case "find" -> new FindBench(System.out).run(directory);
            default -> throw new IllegalArgumentException("There is no benchmark " + name);
        }
    }
}
