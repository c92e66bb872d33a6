package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.ownwords.database.SystemsServer;
import org.springframework.util.FileSystemUtils;

/// The parts of the compose file as processes of this machine: PostgreSQL, both nodes by the start script,
/// and the proxy. Ended when it is closed.
final class Composed implements AutoCloseable {

    private static final Path HAPROXY = Path.of("/usr/sbin/haproxy");

    private final ComposeFile compose;
    private final SystemsServer server = SystemsServer.start();
    private final Path directory = Files.createTempDirectory("ownwords-composed");
    private final Certificate certificate = Certificate.into(directory);
    private final Map<String, Process> processes = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();

    private Composed(ComposeFile compose) throws Exception {
        this.compose = compose;
    }

    static boolean hasProxy() {
        return Files.isExecutable(HAPROXY);
    }

    static Composed start(ComposeFile compose) throws Exception {
        var composed = new Composed(compose);
        try {
            composed.server.add("ownwords", "ownwords");
            composed.layImageOut();
            composed.node("first");
            composed.node("second");
            composed.proxy();
            return composed;
        } catch (Exception | AssertionError e) {
            composed.close();
            throw e;
        }
    }

    /// What the Containerfile puts into the image, with the classes under test in the
    /// place of the archive's jar.
    private void layImageOut() throws IOException {
        var home = Files.createDirectories(directory.resolve("opt/ownwords"));
        Files.copy(
                ComposeFile.DEPLOY.resolve("ownwords"), home.resolve("ownwords"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(home.resolve("config"));
        Files.copy(ComposeFile.DEPLOY.resolve("application.properties"), home.resolve("config/application.properties"));
        Files.createDirectory(directory.resolve("seals"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, OwnwordsApplication.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                                .map(each -> Path.of(each).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(home.resolve("ownwords.jar")), manifest).close();
    }

    private void node(String name) throws Exception {
        var port = SystemsServer.freePort();
        var command = new ArrayList<String>();
        command.add(directory.resolve("opt/ownwords/ownwords").toString());
        command.addAll(compose.command(name));
        command.addAll(List.of("--port", String.valueOf(port)));
        ports.put(name, port);
        start(name, command, environment(name));
        var check = compose.healthCheck(name).stream()
                .skip(1)
                .map(word -> word.replace("/8080", "/" + port))
                .toList();
        await(
                name,
                () -> new ProcessBuilder(check)
                                .redirectErrorStream(true)
                                .redirectOutput(Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0);
    }

    /// As the compose file has it, but for the provider's, for which accounts of our own stand in.
    private Map<String, String> environment(String name) throws IOException {
        var environment = new HashMap<String, String>();
        compose.environment(name).forEach((variable, value) -> {
            if (!variable.startsWith("OWNWORDS_PROVIDER_")) {
                environment.put(
                        variable,
                        ComposeFile.filledIn(value, Map.of("OWNWORDS_MEMORY", "512m"))
                                .replace(
                                        "jdbc:postgresql://database:5432/ownwords?user=ownwords&password=",
                                        server.url("ownwords", "ownwords"))
                                .replace("/seals", directory.resolve("seals").toString()));
            }
        });
        assertThat(environment.get("OWNWORDS_DATABASE_URL")).isEqualTo(server.url("ownwords", "ownwords"));
        Files.readString(ComposeFile.DEPLOY.resolve("Containerfile"))
                .lines()
                .filter(line -> line.startsWith("ENV "))
                .map(line -> line.substring(4).split("=", 2))
                .forEach(each -> environment.put(each[0], each[1]));
        environment.put("OWNWORDS_METRICS_PORT", String.valueOf(SystemsServer.freePort()));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return environment;
    }

    private void proxy() throws Exception {
        ports.put("plain", SystemsServer.freePort());
        ports.put("proxy", SystemsServer.freePort());
        var rules = Files.readString(ComposeFile.DEPLOY.resolve("haproxy.cfg"))
                .replace("bind :80\n", "bind 127.0.0.1:" + ports.get("plain") + "\n")
                .replace("bind :443 ", "bind 127.0.0.1:" + ports.get("proxy") + " ")
                .replace(
                        "/usr/local/etc/haproxy/certificate.pem",
                        certificate.file().toString())
                .replace(
                        "/usr/local/etc/haproxy/unavailable.http",
                        ComposeFile.DEPLOY
                                .resolve("unavailable.http")
                                .toAbsolutePath()
                                .toString())
                .replace("first:8080", "127.0.0.1:" + ports.get("first"))
                .replace("second:8080", "127.0.0.1:" + ports.get("second"));
        var file = Files.writeString(directory.resolve("haproxy.cfg"), rules);
        start(
                "proxy",
                List.of(HAPROXY.toString(), "-W", "-f", file.toString()),
                Map.of("SIGN_IN_HOST", "sign-in.example"));
        await("proxy", () -> browser().get("/health").statusCode() == 200);
    }

    private void start(String name, List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output(name).toFile()));
        builder.environment().remove("OWNWORDS_DATABASE_URL");
        builder.environment().putAll(environment);
        processes.put(name, builder.start());
    }

    private Path output(String name) {
        return directory.resolve(name + ".txt");
    }

    private void await(String name, Awaited.Question question) {
        Awaited.by(Objects.requireNonNull(processes.get(name)), output(name), question);
    }

    String address() {
        return "https://localhost:" + ports.get("proxy");
    }

    SecureBrowser browser() {
        return new SecureBrowser(address(), certificate.trusted());
    }

    /// What is answered to somebody who comes without encryption.
    HttpResponse<Void> plain() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get("plain") + "/work"))
                            .build(),
                    BodyHandlers.discarding());
        }
    }

    /// The path by which the first administrator begins, as a node has printed it.
    String firstLink() throws IOException {
        var said = Files.readString(output("second")).contains("/sign-in/first/") ? "second" : "first";
        var line = Files.readString(output(said))
                .lines()
                .filter(each -> each.contains("/sign-in/first/"))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf("/sign-in/first/")).strip();
    }

    /// All that a part has written.
    String said(String name) throws IOException {
        return Files.readString(output(name));
    }

    void end(String name) throws InterruptedException {
        Objects.requireNonNull(processes.get(name)).destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        processes.values().forEach(Process::destroy);
        processes.values().forEach(process -> {
            process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
            process.destroyForcibly().onExit().join();
        });
        server.close();
        FileSystemUtils.deleteRecursively(directory.toFile());
    }
}
