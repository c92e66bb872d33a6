package org.ownwords.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestDatabase;
import org.ownwords.history.Seals;
import org.ownwords.history.Verification;

/// A PostgreSQL that somebody else looks after.
@Tag("postgresql")
class OtherServerTests {

    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00Z");

    @Test
    void the_record_is_kept_on_the_systems_own_postgresql() throws Exception {
        assumeTrue(SystemsServer.isThere(), SystemsServer.NONE);
        try (var server = SystemsServer.start()) {
            recordAndVerify(server.url(SystemsServer.SUPERUSER, "postgres"));
        }
    }

    private static void recordAndVerify(String url) throws Exception {
        try (var database = Database.server(url)) {
            TestDatabase.addCouncils(database);
            try (var recorder = new Recorder(database.application(), TestDatabase.LARCHMERE)) {
                var chain = UUID.randomUUID();
                recorder.details(chain, recorder.person(chain, MORNING), "Joan", MORNING);
            }
            assertThat(new Seals(database.application()).seal(TestDatabase.LARCHMERE, MORNING))
                    .isPresent();
        }
        try (var database = Database.serverAsItIs(url)) {
            assertThat(new Verification(database.owner()).verify(Optional.empty(), finding -> {
                        throw new AssertionError(finding.sentence());
                    }))
                    .isEqualTo(new Verification.Checked(2, 1, 2, new Verification.InBatches(0, 0), 1, 0));
        }
    }

    @Test
    void what_else_the_address_says_holds_for_the_application_too() {
        try (var scratch = Scratch.empty();
                var database = Database.serverAsItIs(scratch.url() + "&connectTimeout=7&sslmode=prefer")) {
            assertThat(database.url()).endsWith("?connectTimeout=7&sslmode=prefer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?user=ann&password=secret,            ''",
        "?user=ann&password=secret&ssl=true,   ?ssl=true",
        "?ssl=true&user=ann&password=secret,   ?ssl=true",
        "?user=ann&ssl=true&password=secret,   ?ssl=true",
        "?sslpassword=x&user=ann,              ''",
        "?sslcert=c&sslpassword=x&ssl=true,    ?sslcert=c&ssl=true",
        "'',                                   ''",
    })
    void the_address_is_shown_without_its_user_and_password(String parameters, String shown) {
        assertThat(new ServerAddress("jdbc:postgresql://db/ownwords" + parameters).withoutSecrets())
                .isEqualTo("jdbc:postgresql://db/ownwords" + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "jdbc:mysql://localhost/ownwords", "jdbc:postgresql://[::1"})
    void an_address_that_is_none_is_refused(String url) {
        assertThatThrownBy(() -> Database.server(url)).isInstanceOf(DatabaseUnavailable.class);
    }

    @Test
    void a_password_before_the_host_is_not_shown() {
        assertThat(new ServerAddress("jdbc:postgresql://ann:secret@db:5432/ownwords?ssl=true").withoutSecrets())
                .isEqualTo("jdbc:postgresql://db:5432/ownwords?ssl=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db/ownwords",
                "jdbc:postgresql://db:54x2/ownwords",
                "jdbc:postgresql://db",
                "jdbc:postgresql://ann:secret@db/ownwords",
            })
    void an_address_that_was_mistyped_is_not_said_with_its_password(String address) {
        var log = new ByteArrayOutputStream();
        var handler = new StreamHandler(log, new SimpleFormatter());
        handler.setLevel(Level.ALL);
        var driver = Logger.getLogger("org.postgresql");
        driver.addHandler(handler);
        try {
            assertThatThrownBy(() -> Database.server(address + "?user=ann&password=secret"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("OWNWORDS_DATABASE_URL")
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        } finally {
            driver.removeHandler(handler);
            handler.close();
        }
        assertThat(log.toString(UTF_8)).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?user=ann", "?user=ann&password=", "?user=ann&sslcert=ann.crt&sslkey=ann.pk8"})
    void an_address_without_a_password_is_refused_before_anything_is_written(String parameters) {
        assertThatThrownBy(() -> Database.server("jdbc:postgresql://127.0.0.1:1/ownwords" + parameters))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("OWNWORDS_DATABASE_URL has no password")
                .hasMessageContaining("password=");
    }

    @Test
    void a_server_that_does_not_answer_is_said_not_to() throws IOException {
        var url =
                "jdbc:postgresql://127.0.0.1:%d/postgres?user=ann&password=secret".formatted(SystemsServer.freePort());
        assertThatThrownBy(() -> Database.serverAsItIs(url))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("does not answer")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Database.server(url))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("could not be brought up to date");
    }
}
