package org.ownwords.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Awaited;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.Visitor;
import org.ownwords.history.Seals;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/// What is told to whoever watches the machines, and where it is not; and what leaves by itself each night.
class MetricsTests {

    private static final List<String> NOWHERE_ELSE =
            List.of("/metrics", "/actuator", "/actuator/prometheus", "/actuator/health", "/prometheus", "/env");

    @TempDir
    private static Path elsewhere;

    private static Scratch scratch;
    private static TestCouncil council;

    @BeforeAll
    static void start() throws Exception {
        scratch = Scratch.empty();
        var settings = Map.of(
                "ownwords.metrics.port",
                0,
                "ownwords.seals.look",
                "* * * * * *",
                "ownwords.seals.folder",
                Files.createDirectory(elsewhere.resolve("seals")).toString());
        council = TestCouncil.on(scratch.database(), settings, Clock.systemUTC());
        seal();
    }

    private static void seal() throws Exception {
        try (var recorder = new Recorder(scratch.application(), TestDatabase.LARCHMERE)) {
            recorder.person(UUID.randomUUID(), Instant.now());
        }
        council.bean(Seals.class).seal(TestDatabase.LARCHMERE, Instant.now());
    }

    @AfterAll
    static void stop() {
        council.close();
        scratch.close();
    }

    private static String told(String path) throws Exception {
        var port = council.bean(Environment.class).getRequiredProperty("local.management.port");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void how_long_pages_take_is_told_by_route_and_never_by_whose_they_are() throws Exception {
        var nadia = Visitor.signedIn(council, "nadia.rahman");
        var nobodys = UUID.randomUUID();
        assertThat(nadia.open("/cases/" + nobodys).status()).isEqualTo(404);
        assertThat(nadia.open("/people?q=Abbott").status()).isEqualTo(200);
        assertThat(told("/metrics"))
                .contains("uri=\"/cases/{caseId}\"", "uri=\"/people\"")
                .doesNotContain(nobodys.toString(), "Abbott", "nadia", "Rahman", "\"990\"");
    }

    @Test
    void the_pool_the_machine_the_runs_and_the_last_seal_are_told() throws Exception {
        assertThat(told("/metrics"))
                .contains("hikaricp_connections_active", "jvm_memory_used_bytes", "process_cpu_usage")
                .contains("ownwords_runs{state=\"done\"} 0.0", "ownwords_runs{state=\"not-ended\"} 0.0")
                .containsPattern("(?m)^ownwords_seal_age_seconds \\d{1,3}\\.0$");
    }

    @Test
    void a_seal_is_written_to_the_folder_by_itself_and_the_page_of_seals_says_when_or_why_not() throws Exception {
        var ken = Visitor.signedIn(council, "ken.ashworth");
        var folder = elsewhere.resolve("seals");
        // One may have been made by itself before ours.
        var first = latest();
        var file = folder.resolve("ownwords-990-%d.seal".formatted(first));
        var written = "Seal %d was written to %s on".formatted(first, file);
        Awaited.here(() -> ken.open("/seals").text().contains(written));
        assertThat(file).isNotEmptyFile();
        assertThat(ken.open("/seals").text()).doesNotContain("could not be written");

        Files.move(folder, elsewhere.resolve("away"));
        seal();
        var unwritten = "Seal %d could not be written".formatted(latest());
        Awaited.here(() -> ken.open("/seals").text().contains(unwritten));
        assertThat(ken.open("/seals").text()).contains("the folder is not there", written);
    }

    private static long latest() {
        return council.bean(Seals.class)
                .latest(TestDatabase.LARCHMERE)
                .orElseThrow()
                .number();
    }

    @Test
    void nothing_else_is_told_there() throws Exception {
        for (var path : List.of("/env", "/heapdump", "/health", "/beans", "/work")) {
            assertThat(told(path)).doesNotContain("propertySources", "UP", "Ownwords is");
        }
    }

    @Test
    void the_public_port_tells_none_of_it_whether_a_port_is_named_or_not() {
        for (var each : List.of(council, TestCouncil.get())) {
            var nadia = Visitor.signedIn(each, "nadia.rahman");
            for (var path : NOWHERE_ELSE) {
                assertThat(nadia.open(path).status()).as(path).isEqualTo(404);
                assertThat(Visitor.anybody(each).open(path).path()).as(path).isEqualTo("/sign-in");
            }
        }
        assertThat(TestCouncil.get().bean(Environment.class).getProperty("local.management.port"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8080"})
    void a_port_that_is_the_public_one_or_none_is_refused(String port) {
        var environment =
                new MockEnvironment().withProperty("server.port", "8080").withProperty("management.server.port", port);
        assertThatThrownBy(() -> MetricsPages.refuseThePublicPort(environment))
                .hasMessageContaining("OWNWORDS_METRICS_PORT");
    }
}
