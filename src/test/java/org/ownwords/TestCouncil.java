package org.ownwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.ownwords.database.Database;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Larchmere Council with its people and nothing recorded yet: the whole application on a real PostgreSQL, answering
/// on a port of its own. One for the whole test run; it ends with the JVM.
public final class TestCouncil implements AutoCloseable {

    private static final TestCouncil ONE = open();

    private final Database database;
    private final ConfigurableApplicationContext application;

    private TestCouncil(Database database, ConfigurableApplicationContext application) {
        this.database = database;
        this.application = application;
    }

    public static TestCouncil get() {
        return ONE;
    }

    public Database database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// The same council after its application was started once more. Closing it leaves the database as it is.
    public TestCouncil startedAgain() {
        return new TestCouncil(database, start(database));
    }

    @Override
    public void close() {
        application.close();
    }

    private static ConfigurableApplicationContext start(Database database) {
        return OwnwordsApplication.start(
                database,
                Map.of(
                        "server.port",
                        0,
                        "ownwords.demonstration",
                        true,
                        "ownwords.demonstration-records",
                        false,
                        "ownwords.demonstration-authority",
                        "990",
                        "ownwords.records.most",
                        "1MB",
                        "ownwords.records.most-unpacked",
                        "4MB"));
    }

    private static TestCouncil open() {
        try {
            var directory = Files.createTempDirectory("ownwords-council");
            var database = Database.embedded(directory);
            var application = start(database);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                application.close();
                database.close();
                try {
                    FileSystemUtils.deleteRecursively(directory);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return new TestCouncil(database, application);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
