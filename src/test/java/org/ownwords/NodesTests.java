package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.Visitor.typed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.exchange.format.Small;
import org.ownwords.history.Verification;

/// Two nodes on one PostgreSQL behind a plain proxy, each a process of its own. One is killed in the middle
/// of everything.
@Tag("postgresql")
class NodesTests {

    private static final String READY = "Ownwords is at ";
    private static final String WORDS = "Typed on one node and sent on another: “nothing is to be lost”.";

    private final Scratch record = Scratch.empty();
    private final DSLContext db = DSL.using(record.owner(), SQLDialect.POSTGRES);
    private final List<Node> nodes = new ArrayList<>();

    @TempDir
    private Path directory;

    @AfterEach
    void end_what_was_started() {
        nodes.forEach(node -> node.process().destroyForcibly().onExit().join());
        record.close();
    }

    private record Node(Process process, Path output) {}

    @Test
    void one_is_killed_in_the_middle_of_a_form_an_import_and_the_nightly_seal_and_nothing_is_lost_or_done_twice()
            throws Exception {
        try (var inTheWay = record.owner().getConnection();
                var statement = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            statement.execute("lock table seal_end in share mode");
            var first = start("first");
            await(() -> waiting() == 1);
            var second = start("second");
            try (var proxy = new PlainProxy(List.of(first, second))) {
                var nadia = Visitor.at(proxy.address());
                nadia.signIn("nadia.rahman");
                for (var page = 0; page < 4; page++) {
                    assertThat(nadia.open("/work").path()).isEqualTo("/work");
                }
                words_sent_without_a_session_are_given_back_by_any_node(proxy);
                statement.execute("lock table concern in share mode");

                var form = UUID.randomUUID();
                var run = UUID.randomUUID();
                var opened = nadia.open("/concerns/new");
                draft(nadia, opened);
                var sending = CompletableFuture.runAsync(() -> nadia.at(first).submit(opened, concern(form)));
                var ken = Visitor.at(proxy.address());
                ken.signIn("ken.ashworth");
                send(ken.at(first), run);
                await(() -> waiting() >= 3);
                nodes.getFirst().process().destroyForcibly().waitFor();
                assertThatThrownBy(sending::join).isNotNull();
                inTheWay.rollback();
                await(() -> waiting() == 0);

                the_form_is_still_there_and_is_recorded_once(nadia, form);
                the_import_is_broken_off_and_can_be_sent_again(ken, run);
                await(() -> count("seal") == 1);
            }
            // The one that is left looks again, and finds nothing to seal: each turn begins by asking who has recorded.
            for (var turn = 0; turn < 2; turn++) {
                statement.execute("lock table chain in access exclusive mode");
                await(() -> waiting() >= 1);
                inTheWay.rollback();
            }
        }
        assertThat(count("seal")).as("seals of this night").isEqualTo(1);
        new Verification(record.owner()).verify(Optional.empty(), finding -> {
            throw new AssertionError(finding.sentence());
        });
    }

    private void words_sent_without_a_session_are_given_back_by_any_node(PlainProxy proxy) {
        var away = Visitor.at(proxy.address());
        var signIn = away.post("/concerns/new", typed("typist", "sam.oyelaran", "narrative", WORDS));
        assertThat(signIn.path()).isEqualTo("/sign-in");
        assertThat(away.submit(signIn, typed("username", "sam.oyelaran")).text())
                .contains(WORDS);
    }

    private static void draft(Visitor visitor, Visitor.Answer opened) {
        var form = new LinkedHashMap<>(
                Visitor.fieldsOf(Objects.requireNonNull(opened.page().selectFirst("main form[method=post]"))));
        form.putAll(typed("form", "/concerns/new", "narrative", WORDS));
        assertThat(visitor.post("/drafts", form).status()).isEqualTo(204);
    }

    private static Map<String, List<String>> concern(UUID id) {
        return typed(
                "id",
                id.toString(),
                "givenName",
                "Edith",
                "familyName",
                "Abbott",
                "gender",
                "female",
                "asked",
                "yes",
                "askedBy",
                "Nadia Rahman",
                "words",
                "Leave me be",
                "voice",
                "adult",
                "raisedBy",
                "hospital",
                "narrative",
                WORDS);
    }

    private void the_form_is_still_there_and_is_recorded_once(Visitor nadia, UUID form) {
        assertThat(count("concern")).isZero();
        var again = nadia.open("/concerns/new");
        assertThat(again.text()).contains(WORDS);
        assertThat(nadia.submit(again, concern(form)).problems()).isEmpty();
        nadia.submit(again, concern(form));
        assertThat(count("concern")).isEqualTo(1);
        assertThat(count("person")).isEqualTo(1);
    }

    private void the_import_is_broken_off_and_can_be_sent_again(Visitor ken, UUID run) throws IOException {
        await(() -> ken.open("/records/" + run).text().contains("Broken off"));
        for (var time = 0; time < 2; time++) {
            var again = UUID.randomUUID();
            send(ken, again);
            await(() -> !ken.open("/records/" + again).text().contains("Result Running"));
            assertThat(ken.open("/records/" + again).text()).contains("Result Done");
        }
        assertThat(count("concern")).isEqualTo(3);
        assertThat(count("person")).isEqualTo(3);
    }

    /// Checked, and then brought in as this run.
    private void send(Visitor ken, UUID run) throws IOException {
        var check = UUID.randomUUID();
        check(ken, check);
        await(() -> !ken.open("/records/" + check).text().contains("Result Running"));
        var token = ken.open("/records/in").page().select("input[name=_csrf]").attr("value");
        assertThat(ken.post("/records/" + check + "/in", typed("_csrf", token, "id", run.toString()))
                        .path())
                .isEqualTo("/records/" + run);
    }

    private static void check(Visitor ken, UUID run) throws IOException {
        var token = ken.open("/records/in").page().select("input[name=_csrf]").attr("value");
        var edge = "--edge\r\nContent-Disposition: form-data; name=";
        var body = new ByteArrayOutputStream();
        body.writeBytes((edge + "\"_csrf\"\r\n\r\n" + token + "\r\n" + edge + "\"id\"\r\n\r\n" + run + "\r\n" + edge
                        + "\"records\"; filename=\"a.zip\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(zip());
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ken.send("POST", "/records/in", "multipart/form-data; boundary=edge", body.toByteArray())
                        .path())
                .isEqualTo("/records/" + run);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : Map.of("people.csv", Small.PEOPLE, "concerns.csv", Small.CONCERNS.replace(",504,", ",990,"))
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private long count(String table) {
        return db.fetchCount(DSL.table(DSL.name(table)));
    }

    /// How many stand before a table that is in the way.
    private long waiting() {
        return db.fetchSingle("""
                        select count(*) from pg_locks
                         where not granted and locktype = 'relation'
                           and database = (select oid from pg_database where datname = current_database())
                        """).get(0, long.class);
    }

    /// By the node that was started last, which no test kills, or by both.
    private void await(Awaited.Question question) {
        var last = nodes.getLast();
        Awaited.by(last.process(), last.output(), question);
    }

    /// Starts a node with made-up people and no records, which looks each second whether there is something
    /// to seal.
    private URI start(String name) throws Exception {
        var own = Files.createDirectory(directory.resolve(name));
        var output = own.resolve("output.txt");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + own,
                        "-Downwords.demonstration-records=false",
                        "-Downwords.seals.look=* * * * * *",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnwordsApplication.class.getName(),
                        "run",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()));
        builder.environment().put("OWNWORDS_DATABASE_URL", record.url());
        nodes.add(new Node(builder.start(), output));
        await(() -> Files.readString(output).contains(READY));
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith(READY))
                .map(line -> URI.create(line.substring(READY.length()).replace("localhost", "127.0.0.1")))
                .findFirst()
                .orElseThrow();
    }
}
