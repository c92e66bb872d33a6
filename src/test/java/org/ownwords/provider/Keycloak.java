package org.ownwords.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.Awaited;
import org.ownwords.ComposeFile;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.util.FileSystemUtils;

/// A real Keycloak, started from its published distribution by the command, the variables and the realm of
/// `deploy/compose.yaml`, with a few people in it. It has a database of its own in the place of PostgreSQL,
/// and is not behind a proxy. Stopped when it is closed.
final class Keycloak implements AutoCloseable {

    static final String SECRET = "a-secret-for-tests-only";
    static final String PASSWORD = "correct horse battery staple";

    private static final String REALM = "council";

    private final int port;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /// Started for an application that answers at an address.
    static Keycloak start(String application) throws IOException {
        var home = home();
        // What an earlier run has left.
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        var realms = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(realms.resolve("council-realm.json"), realm());
        var compose = ComposeFile.read();
        var port = freePort();
        var log = home.resolve("started.log");
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/kc.sh").toString());
        command.addAll(compose.command("keycloak"));
        command.addAll(List.of(
                "--db=dev-file",
                "--http-port=" + port,
                "--http-management-port=" + freePort(),
                "--hostname=http://127.0.0.1:" + port));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        compose.environment("keycloak").forEach((name, value) -> {
            if (!name.startsWith("KC_DB") && !name.equals("KC_HOSTNAME")) {
                builder.environment().put(name, ComposeFile.filledIn(value, filledIn(application)));
            }
        });
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1");
        var keycloak = new Keycloak(port, builder.start());
        Awaited.by(keycloak.process, log, keycloak::isReady);
        return keycloak;
    }

    private static Map<String, String> filledIn(String application) {
        return Map.of(
                "OWNWORDS_HOST", application.replace("http://", ""),
                "CLIENT_SECRET", SECRET,
                "KEYCLOAK_ADMIN_PASSWORD", PASSWORD);
    }

    private static Path home() throws IOException {
        try (var unpacked = Files.list(Path.of("target/provider"))) {
            return unpacked.filter(each -> each.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak has not been unpacked"))
                    .toAbsolutePath();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() {
        return send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")))
                        .statusCode()
                == 200;
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/" + REALM;
    }

    void takeFromGroup(String username, String group) {
        admin(
                "DELETE",
                "/users/" + id("users?exact=true&username=", username) + "/groups/"
                        + id("groups?exact=true&search=", group),
                "");
    }

    void putInGroup(String username, String group) {
        admin(
                "PUT",
                "/users/" + id("users?exact=true&username=", username) + "/groups/"
                        + id("groups?exact=true&search=", group),
                "");
    }

    /// Renames somebody: what they sign in with, and what they are called.
    void rename(String username, String to, String first, String last) {
        admin("PUT", "/users/" + id("users?exact=true&username=", username), """
                {"username": "%s", "firstName": "%s", "lastName": "%s", "email": "%s@larchmere.example"}
                """.formatted(to, first, last, to));
    }

    /// Ends every session somebody has there.
    void signOut(String username) {
        admin("POST", "/users/" + id("users?exact=true&username=", username) + "/logout", "");
    }

    /// How many sessions somebody has there.
    int sessions(String username) {
        return JsonParserFactory.getJsonParser()
                .parseList(admin("GET", "/users/" + id("users?exact=true&username=", username) + "/sessions", ""))
                .size();
    }

    private String id(String path, String what) {
        var found = JsonParserFactory.getJsonParser()
                .parseList(admin("GET", "/" + path + URLEncoder.encode(what, StandardCharsets.UTF_8), ""));
        return Objects.requireNonNull(((Map<?, ?>) found.getFirst()).get("id")).toString();
    }

    private String admin(String method, String path, String json) {
        var answer =
                send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/admin/realms/" + REALM + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String token() {
        var form = Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", PASSWORD)
                .entrySet()
                .stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return Objects.requireNonNull(JsonParserFactory.getJsonParser()
                        .parseMap(answer.body())
                        .get("access_token"))
                .toString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The realm of the file, without encryption and with people.
    private static String realm() throws IOException {
        var people = Stream.of(
                        user("ines.reid", "Ines", "Reid", "safeguarding"),
                        user("omar.haddad", "Omar", "Haddad", "safeguarding-managers"),
                        user("cora.vane", "Cora", "Vane", "safeguarding-analysts"))
                .collect(Collectors.joining(","));
        return Files.readString(ComposeFile.DEPLOY.resolve("keycloak/council-realm.json"))
                .replace("https://", "http://")
                .replace(
                        "\"enabled\": true,",
                        "\"enabled\": true, \"sslRequired\": \"none\", \"editUsernameAllowed\": true, \"users\": ["
                                + people + "],");
    }

    private static String user(String username, String first, String last, String group) {
        return """
                {"username": "%s", "firstName": "%s", "lastName": "%s", "email": "%s@larchmere.example", "enabled": true,
                 "emailVerified": true, "groups": ["/%s"],
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
                """.formatted(username, first, last, username, group, PASSWORD);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
