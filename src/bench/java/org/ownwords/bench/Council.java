package org.ownwords.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownwords.OwnwordsApplication;
import org.ownwords.database.Database;
import org.ownwords.exchange.carrying.Carrying;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Larchmere on a server of its own, set up as it is for anybody: the whole application, answering on a free port.
record Council(Path directory, Database database, ConfigurableApplicationContext application) implements AutoCloseable {

    /// @param records whether the stories and the plainer records are on it
    /// @param besides what stands in the application besides the application
    static Council open(Path directory, boolean records, Class<?>... besides) {
        var database = Database.embedded(directory);
        var application = new SpringApplicationBuilder(OwnwordsApplication.class)
                .sources(besides)
                .initializers(context -> context.getBeanFactory().registerSingleton("carrying", new Carrying(database)))
                .properties(Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", Database.APPLICATION_USER,
                        "spring.datasource.password", database.applicationPassword()))
                .run(
                        "--server.port=0",
                        "--spring.main.log-startup-info=false",
                        "--ownwords.demonstration=true",
                        "--ownwords.demonstration-records=" + records,
                        "--ownwords.demonstration-authority=990");
        return new Council(directory, database, application);
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /// Does as the owner of the database what no door does.
    void asOwner(String statement) {
        try (var connection = database.owner().getConnection();
                var doing = connection.createStatement()) {
            doing.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The server's settings on which durability hangs, and its version.
    static List<String> settings(Database database) {
        try (var connection = database.owner().getConnection();
                var asking = connection.createStatement();
                var answer = asking.executeQuery("select name || ' ' || setting from pg_settings where name in"
                        + " ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method')"
                        + " order by name")) {
            var settings = new ArrayList<String>();
            while (answer.next()) {
                settings.add(answer.getString(1));
            }
            return settings;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many rows there are of something.
    long count(String table) {
        try (var connection = database.owner().getConnection();
                var asking = connection.createStatement();
                var answer = asking.executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the first column of a question to the owner's database has.
    List<UUID> ids(String question) {
        return values(question, UUID.class);
    }

    <T> List<T> values(String question, Class<T> type) {
        try (var connection = database.owner().getConnection();
                var asking = connection.createStatement();
                var answer = asking.executeQuery(question)) {
            var values = new ArrayList<T>();
            while (answer.next()) {
                values.add(answer.getObject(1, type));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        application.close();
        database.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
