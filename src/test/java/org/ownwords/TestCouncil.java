package org.ownwords;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ownwords.database.Database;
import org.springframework.context.ConfigurableApplicationContext;

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

    /// A council of one test's own on a database of its own, with the concepts of a profile beside all the others.
    public static TestCouncil on(Database database, String profile) {
        return new TestCouncil(database, start(database, Map.of("spring.profiles.active", profile)));
    }

    /// A council of one test's own with settings of its own, and a clock that the test puts.
    public static TestCouncil on(Database database, Map<String, ?> settings, Clock clock) {
        return new TestCouncil(database, start(database, settings, Map.of("clock", clock)));
    }

    public Database database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /// Everything of a type, as the application finds it.
    public <T> Collection<T> beans(Class<T> type) {
        return application.getBeansOfType(type).values();
    }

    public String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// The same council after its application was started once more. Closing it leaves the database as it is.
    public TestCouncil startedAgain() {
        return new TestCouncil(database, start(database, Map.of()));
    }

    @Override
    public void close() {
        application.close();
    }

    private static ConfigurableApplicationContext start(Database database, Map<String, ?> more) {
        return start(database, more, Map.of());
    }

    private static ConfigurableApplicationContext start(Database database, Map<String, ?> more, Map<String, ?> putIn) {
        var settings = new HashMap<String, Object>(Map.of(
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
        settings.putAll(more);
        return OwnwordsApplication.start(database, settings, putIn);
    }

    private static TestCouncil open() {
        var directory = TestDatabase.place("ownwords-council-");
        var database = TestDatabase.open(directory);
        var application = start(database, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            application.close();
            TestDatabase.close(database, directory);
        }));
        return new TestCouncil(database, application);
    }
}
