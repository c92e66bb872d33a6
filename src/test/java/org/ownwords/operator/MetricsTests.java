package org.ownwords.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.Visitor;
import org.ownwords.history.Seals;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/// What is told to whoever watches the machines, and where it is not.
class MetricsTests {

    private static final List<String> NOWHERE_ELSE =
            List.of("/metrics", "/actuator", "/actuator/prometheus", "/actuator/health", "/prometheus", "/env");

    private static Scratch scratch;
    private static TestCouncil council;

    @BeforeAll
    static void start() throws Exception {
        scratch = Scratch.empty();
        council = TestCouncil.on(scratch.database(), Map.of("ownwords.metrics.port", 0), Clock.systemUTC());
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
