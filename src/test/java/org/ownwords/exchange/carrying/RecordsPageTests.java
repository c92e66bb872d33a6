package org.ownwords.exchange.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Awaited;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.format.Small;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;
import org.ownwords.larchmere.Cast;

/// Records brought in and taken out through the pages, by Ken at Larchmere. Nobody else's come with them.
@Tag("postgresql")
class RecordsPageTests {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final By THEIRS =
            new By(new Practitioner("ola.reed", "Ola Reed", "991", Role.ADMINISTRATOR, null), AT);
    private static final By KEN =
            new By(new Practitioner("ken.ashworth", "Ken Ashworth", "990", Role.ADMINISTRATOR, null), AT);
    private static final String LINES = "\r\n";

    private static final TestCouncil COUNCIL = TestCouncil.get();
    private static final DSLContext DB = DSL.using(COUNCIL.database().owner(), org.jooq.SQLDialect.POSTGRES);

    private final Visitor ken = Visitor.signedIn(COUNCIL, "ken.ashworth");
    private final Runs runs = COUNCIL.bean(Runs.class);
    private final RunFolders folders = COUNCIL.bean(RunFolders.class);
    private final LeftFiles left = COUNCIL.bean(LeftFiles.class);

    @BeforeAll
    static void saltby_is_there() {
        TestDatabase.addCouncils(COUNCIL.database());
    }

    private static Object value(String sql, Object... values) {
        return java.util.Objects.requireNonNullElse(DB.fetchValue(sql, values), "nothing");
    }

    private static String token(Visitor visitor) {
        return visitor.open("/sign-in").page().select("input[name=_csrf]").attr("value");
    }

    /// Checked, and then brought in as this run.
    private Answer send(Visitor visitor, UUID id, byte[] zip) {
        var check = UUID.randomUUID();
        var answer = check(visitor, check, zip, token(visitor));
        if (!answer.path().equals("/records/" + check)) {
            return answer;
        }
        var checked = ended(check);
        return checked.page().select("form[action$=/in]").isEmpty()
                ? checked
                : visitor.post("/records/" + check + "/in", typed("_csrf", token(visitor), "id", id.toString()));
    }

    private static Answer check(Visitor visitor, UUID id, byte[] zip, String token) {
        return visitor.send("POST", "/records/in", "multipart/form-data; boundary=edge", form(id, zip, token));
    }

    private static byte[] form(UUID id, byte[] zip, String token) {
        var body = new ByteArrayOutputStream();
        body.writeBytes((part("_csrf", token) + part("id", id.toString())
                        + "--edge" + LINES + "Content-Disposition: form-data; name=\"records\"; filename=\"July.zip\""
                        + LINES + "Content-Type: application/zip" + LINES + LINES)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(zip);
        body.writeBytes((LINES + "--edge--" + LINES).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static String part(String name, String value) {
        return "--edge" + LINES + "Content-Disposition: form-data; name=\"" + name + "\"" + LINES + LINES + value
                + LINES;
    }

    private Answer ended(UUID run) {
        Awaited.here(() -> !ken.open("/records/" + run).text().contains("Result Running"));
        return ken.open("/records/" + run);
    }

    private static byte[] own() {
        return Zips.small("990");
    }

    private static void nothingIsFound() throws IOException {
        var findings = new ArrayList<Finding>();
        new Verification(COUNCIL.database().owner()).verify(Optional.empty(), findings::add);
        assertThat(findings).isEmpty();
    }

    /// All six files, of a folder of its own.
    private static byte[] whole(String mark) {
        return Zips.of(
                "people.csv", marked(people(mark), mark),
                "concerns.csv", marked(Small.CONCERNS, mark).replace(",504,", ",990,"),
                "enquiries.csv", marked(Small.ENQUIRIES, mark),
                "outcomes.csv", marked(Small.OUTCOMES, mark),
                "risks.csv", marked(Small.RISKS, mark),
                "reviews.csv", marked(Small.REVIEWS, mark).replace(",504,", ",990,"));
    }

    /// Of another name and age in each folder, so that none is likely to be somebody of another one, or of another
    /// test.
    private static String people(String mark) {
        var letter = mark.charAt(0) - 'A';
        return Small.PEOPLE
                .replace("9434765919", "")
                .replace("Abbott,1951-", "Abbott" + mark + ',' + (1920 + letter) + '-')
                .replace("Nolan,1980-", "Nolan" + mark + ',' + (1950 + letter) + '-');
    }

    private static String marked(String rows, String mark) {
        return rows.replaceAll("\\b([PCEOR]-[0-9])", mark + "$1");
    }

    /// A folder of its own, so that a run beside it has brought in none of it.
    private static byte[] fresh(String mark) {
        var zip = new ByteArrayOutputStream();
        zip.writeBytes(Zips.of(
                "a/people.csv",
                people(mark).replace("P-", mark + "P-"),
                "a/concerns.csv",
                Small.CONCERNS
                        .replace(",504,", ",990,")
                        .replace("C-", mark + "C-")
                        .replace("P-", mark + "P-"),
                "a/reviews.csv",
                "review_id,authority,concluded_on,died,survived,shoe_size\r\n"
                        + mark + "R-1,990,2025-12-01,1,2,42\r\n" + mark + "R-2,991,2025-12-01,1,2,42\r\n"
                        + mark + "R-3,990,2025-12-32,1,2,42\r\n"));
        return zip.toByteArray();
    }

    @Test
    void a_good_zip_is_taken_whole_and_told_file_by_file() throws IOException {
        var run = UUID.randomUUID();
        var whole = whole("G");
        assertThat(send(ken, run, whole).path()).isEqualTo("/records/" + run);
        var page = ended(run);
        assertThat(page.text())
                .contains("Result Done")
                .contains("by Ken Ashworth")
                .contains("people.csv 2 2")
                .contains("Nothing was set aside");
        assertThat(page.page().select("tbody th").eachText())
                .containsExactly(
                        "people.csv", "concerns.csv", "enquiries.csv", "outcomes.csv", "risks.csv", "reviews.csv");
        assertThat(left.has("990", run)).isFalse();
        assertThat(ken.open("/records").page().select("tbody a").eachAttr("href"))
                .contains("/records/" + run);
        nothingIsFound();

        var facts = value("select count(*) from fact");
        assertThat(send(ken, UUID.randomUUID(), whole).text())
                .contains("2 2 0 0")
                .contains("Nothing in these files is new, so there is nothing to bring in");
        assertThat(value("select count(*) from fact")).isEqualTo(facts);
    }

    @Test
    void what_is_set_aside_can_be_taken_away_with_the_reasons() throws IOException {
        var run = UUID.randomUUID();
        send(ken, run, fresh("A"));
        var page = ended(run);
        assertThat(page.text()).contains("reviews.csv 3 1 2 1").contains("reviews.csv: shoe_size");
        var link = page.page().select("main a[download]").attr("href");
        assertThat(link).isEqualTo("/records/" + run + "/rejected.zip");
        var answer = raw(link);
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValueSatisfying(said ->
                        assertThat(said).matches("attachment; filename=\"ownwords-990-[0-9-]+-set-aside[.]zip\""));
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        var contents = Zips.contents(answer.body());
        assertThat(contents).containsOnlyKeys("aside/reviews.csv", "rejected/reviews.csv");
        assertThat(contents.get("rejected/reviews.csv"))
                .startsWith("\uFEFFline,reason,review_id,")
                .contains("3,authority is not the council that brings this in,AR-2,991")
                .contains("4,concluded_on is not a date");
        assertThat(value(
                        "select count(*) from look where actor = 'ken.ashworth' and subject = ? and status = 200"
                                + " and route = '/records/{runId}/rejected.zip'",
                        run))
                .isEqualTo(1L);
        assertThat(
                        value(
                                "select recorded_by from adult_review r join origin o on o.row_id = r.id where source_id = 'AR-1'"))
                .isEqualTo("another system (brought in by ken.ashworth)");
        assertThat(value("select count(*) from origin where source_id like 'AR-%'"))
                .isEqualTo(1L);
    }

    /// A download as it is sent, byte for byte.
    private HttpResponse<byte[]> raw(String path) {
        try (var http = HttpClient.newBuilder().cookieHandler(ken.cookies()).build()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(COUNCIL.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_zip_is_checked_before_any_of_it_is_brought_in() throws IOException {
        var facts = value("select count(*) from fact");
        var check = UUID.randomUUID();
        check(ken, check, fresh("K"), token(ken));
        var page = ended(check);
        assertThat(page.text())
                .contains("Result Done")
                .contains("people.csv person_id, nhs_number, given_name and 7 more columns 2 2 0 2")
                .contains("Not in the ZIP: enquiries.csv, outcomes.csv, risks.csv")
                .contains("reviews.csv authority is not the council that brings this in 1 3")
                .contains("reviews.csv concluded_on is not a date like 2025-07-03 1 4")
                .contains("reviews.csv: shoe_size");
        assertThat(value("select count(*) from fact")).isEqualTo(facts);
        assertThat(Zips.contents(raw("/records/" + check + "/rejected.zip").body()))
                .containsKeys("people.csv", "rejected/reviews.csv", "aside/reviews.csv");

        try (var _ = COUNCIL.bean(Carrying.class).turn(UUID.randomUUID(), KEN).orElseThrow()) {
            var answer = ken.post(
                    "/records/" + check + "/in",
                    typed("_csrf", token(ken), "id", UUID.randomUUID().toString()));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.problems()).singleElement().asString().startsWith("Records of your council are being");
        }
        ken.post("/records/" + check + "/removal", typed("_csrf", token(ken)));
        assertThat(left.has("990", check)).isFalse();
        assertThat(ken.open("/records/" + check).text()).contains("The files of this check are no longer here");
        var late = ken.post(
                "/records/" + check + "/in",
                typed("_csrf", token(ken), "id", UUID.randomUUID().toString()));
        assertThat(late.problems())
                .containsExactly("The files that were checked are no longer here. Send the ZIP again");
        assertThat(value("select count(*) from fact")).isEqualTo(facts);
    }

    /// The format has a column for the day, and none for the year alone.
    @Test
    void a_year_of_birth_alone_is_no_day_and_no_day_is_made_of_it() {
        var check = UUID.randomUUID();
        var zip = Zips.of(
                "people.csv",
                people("M").replaceFirst("(Abbott)M,[0-9-]+", "$1M,1951").replace("P-", "MP-"),
                "concerns.csv",
                Small.CONCERNS.replace(",504,", ",990,").replace("C-", "MC-").replace("P-", "MP-"));
        check(ken, check, zip, token(ken));
        assertThat(ended(check).text())
                .contains("people.csv date_of_birth is a year alone. Leave it empty where the day is not known 1 2")
                .contains("people.csv person_id, nhs_number, given_name and 7 more columns 2 1 1 1");
        assertThat(value("select count(*) from person_details where family_name = 'AbbottM'"))
                .isEqualTo(0L);
        ken.post("/records/" + check + "/removal", typed("_csrf", token(ken)));
    }

    @Test
    void what_was_checked_is_brought_in_and_no_longer_kept() {
        var check = UUID.randomUUID();
        check(ken, check, fresh("L"), token(ken));
        ended(check);
        var run = UUID.randomUUID();
        ken.post("/records/" + check + "/in", typed("_csrf", token(ken), "id", run.toString()));
        assertThat(ended(run).text()).contains("Result Done").contains("reviews.csv 3 1 2 1");
        assertThat(left.has("990", check)).isFalse();
        assertThat(ken.post("/records/" + run + "/in", typed("_csrf", token(ken)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_form_sent_twice_brings_in_once() {
        var run = UUID.randomUUID();
        send(ken, run, fresh("B"));
        ended(run);
        var answer = check(ken, run, fresh("B"), token(ken));
        assertThat(answer.path()).isEqualTo("/records/" + run);
        ended(run);
        assertThat(value("select count(*) from run where id = ?", run)).isEqualTo(1L);
        assertThat(value("select fresh from run_file where run_id = ? and file = 'people.csv'", run))
                .isEqualTo(2L);
    }

    @Test
    void a_second_run_waits_for_the_first() {
        try (var _ = COUNCIL.bean(Carrying.class).turn(UUID.randomUUID(), KEN).orElseThrow()) {
            for (var answer : List.of(
                    check(ken, UUID.randomUUID(), own(), token(ken)),
                    ken.submit(ken.open("/records/out"), typed("why", "The new system")))) {
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.problems())
                        .singleElement()
                        .asString()
                        .startsWith("Records of your council are being");
            }
        }
        var run = UUID.randomUUID();
        assertThat(send(ken, run, fresh("J")).path()).isEqualTo("/records/" + run);
        ended(run);
    }

    @Test
    void a_run_of_one_council_keeps_no_other_waiting() {
        try (var _ =
                COUNCIL.bean(Carrying.class).turn(UUID.randomUUID(), THEIRS).orElseThrow()) {
            var run = UUID.randomUUID();
            assertThat(send(ken, run, fresh("M")).path()).isEqualTo("/records/" + run);
            assertThat(ended(run).text()).contains("Result Done");
        }
    }

    @Test
    void a_run_is_running_while_somebody_carries_it_and_broken_off_when_nobody_does() {
        var run = UUID.randomUUID();
        try (var _ = COUNCIL.bean(Carrying.class).turn(run, KEN).orElseThrow()) {
            DB.execute("insert into run values ('990', ?, 'in', null, now(), 'ken.ashworth')", run);
            var page = ken.open("/records/" + run);
            assertThat(page.text()).contains("Result Running");
            assertThat(page.page().select("main a.govuk-button").attr("href")).isEqualTo("/records/" + run);
            assertThat(page.page().select("meta[http-equiv]")).isEmpty();
            assertThat(ken.open("/records/" + run + "/rejected.zip").status()).isEqualTo(404);
        }
        assertThat(ended(run).text()).contains("Broken off").contains("Nothing was brought in");
        assertThat(ken.open("/records")
                        .page()
                        .select("tbody tr:has(a[href=/records/" + run + "])")
                        .text())
                .endsWith("Broken off Ken Ashworth");
    }

    @Test
    void an_import_goes_on_in_its_turn_though_the_connection_that_took_it_is_lost(@TempDir Path folder)
            throws IOException {
        for (var each : Zips.contents(fresh("H")).entrySet()) {
            Files.writeString(folder.resolve(each.getKey().substring(2)), each.getValue());
        }
        var run = UUID.randomUUID();
        var carrying = COUNCIL.bean(Carrying.class);
        DB.execute("insert into run values ('990', ?, 'in', null, now(), 'ken.ashworth')", run);
        var seen = new ArrayList<String>();
        try (var _ = carrying.turn(run, KEN).orElseThrow()) {
            var taker = value(
                    "select pid from pg_locks where locktype = 'advisory'"
                            + " and (classid::bigint << 32) + objid::bigint = hashtextextended(?, 0)",
                    run.toString());
            var progress = new Progress() {
                @Override
                public void read(String file, long rows) {}

                @Override
                public void added(int steps, int of) {
                    if (steps == 1) {
                        DB.execute("select pg_terminate_backend(?, 5000)", taker);
                        seen.add(ken.open("/records/" + run).text());
                        assertThat(carrying.turn(UUID.randomUUID(), KEN)).isEmpty();
                    }
                }
            };
            // What it leaves is kept before anybody sees that it is done.
            carrying.bringIn(
                    folder,
                    run,
                    KEN,
                    Clock.systemUTC(),
                    progress,
                    () -> seen.add(ken.open("/records/" + run).text()));
        }
        assertThat(seen).hasSize(2).allSatisfy(text -> assertThat(text).contains("Result Running"));
        assertThat(ended(run).text()).contains("Result Done");
    }

    @Test
    void a_file_that_cannot_be_read_at_all_refuses_the_run_with_the_reason() {
        var run = UUID.randomUUID();
        var facts = value("select count(*) from fact");
        check(ken, run, Zips.of("people.csv", "person_id\r\nP-1\r\n"), token(ken));
        assertThat(ended(run).text())
                .contains("Result Refused")
                .contains("Nothing was brought in")
                .contains("The first line of people.csv does not name nhs_number");
        assertThat(value("select count(*) from fact")).isEqualTo(facts);
        assertThat(left.has("990", run)).isFalse();
        assertThat(ken.open("/records/" + run + "/rejected.zip").status()).isEqualTo(404);
    }

    @Test
    void what_is_no_good_zip_is_refused_whole_on_the_page() throws IOException {
        var kept = kept();
        for (var zip : List.of(
                new byte[0],
                "people".getBytes(StandardCharsets.UTF_8),
                Zips.of("people.csv", Small.PEOPLE, "../../people.csv", Small.PEOPLE),
                Zips.of("people.csv", "x".repeat(5 << 20)))) {
            var run = UUID.randomUUID();
            var answer = check(ken, run, zip, token(ken));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.problems()).hasSize(1);
            assertThat(answer.page().select("#records-error")).hasSize(1);
            assertThat(ken.open("/records/" + run).status()).isEqualTo(404);
        }
        assertThat(kept()).isEqualTo(kept);
    }

    private List<Path> kept() throws IOException {
        try (var all = Files.walk(folders.place())) {
            return all.filter(file -> !file.toString().contains("/991"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_is_too_large_is_refused_in_words() throws Exception {
        var sent = HttpRequest.newBuilder(URI.create(COUNCIL.address() + "/records/in"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        form(UUID.randomUUID(), new byte[(1 << 20) + (1 << 17)], token(ken))))
                .build();
        try (var http = HttpClient.newBuilder().cookieHandler(ken.cookies()).build()) {
            var way = http.send(sent, HttpResponse.BodyHandlers.discarding());
            assertThat(way.headers().firstValue("location"))
                    .hasValueSatisfying(where -> assertThat(where).endsWith("/records/in?refused=size"));
        }
        var answer = ken.open("/records/in?refused=size");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .containsExactly("The ZIP is larger than 1 MB. Bring the files in with bin/ownwords import");
    }

    @Test
    void a_form_without_its_file_is_sent_back() {
        var opened = ken.open("/records/in");
        var answer = ken.submit(opened, typed());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).containsExactly("Choose the ZIP that holds the files");
        var nothing = new String(form(UUID.randomUUID(), new byte[0], token(ken)), StandardCharsets.UTF_8)
                .replace("July.zip", "");
        assertThat(ken.send(
                                "POST",
                                "/records/in",
                                "multipart/form-data; boundary=edge",
                                nothing.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly("Choose the ZIP that holds the files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadia.rahman", "sam.oyelaran", "judith.marsh", "meera.pillai"})
    void nobody_else_may_send_one(String username) throws IOException {
        var kept = kept();
        var visitor = Visitor.signedIn(COUNCIL, username);
        var run = UUID.randomUUID();
        assertThat(check(visitor, run, own(), token(visitor)).status()).isEqualTo(415);
        assertThat(value("select count(*) from run where id = ?", run)).isEqualTo(0L);
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void nobody_sends_one_without_signing_in_or_without_the_forms_token() throws IOException {
        var kept = kept();
        var run = UUID.randomUUID();
        assertThat(check(Visitor.anybody(COUNCIL), run, own(), "").path()).isEqualTo("/sign-in");
        assertThat(check(ken, run, own(), "nonsense").path()).isEqualTo("/sign-in");
        assertThat(value("select count(*) from run where id = ?", run)).isEqualTo(0L);
        assertThat(kept()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/records/out", "/looks", "/records/in/", "/drafts", "/sign-out"})
    void a_file_is_read_at_no_other_address(String path) throws IOException {
        var kept = kept();
        var answer = ken.send(
                "POST", path, "multipart/form-data; boundary=edge", form(UUID.randomUUID(), own(), token(ken)));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(kept()).isEqualTo(kept);
    }

    private static void bornAboutAYear() {
        DB.execute("delete from draft where form = '/concerns/new'");
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        var fields = typed("givenName", "Annie", "familyName", "Of a Year", "born-year", "1950", "gender", "female");
        fields.putAll(typed("asked", "no", "notAsked", "unsafe", "raisedBy", "police", "narrative", "She was alone"));
        fields.putAll(typed("same", "none"));
        nadia.record(nadia.open("/concerns/new"), fields);
    }

    @Test
    void records_are_taken_out_for_a_reason_and_come_back_as_they_went() throws IOException {
        var first = UUID.randomUUID();
        if (send(ken, first, own()).path().equals("/records/" + first)) {
            ended(first);
        }
        var answer = ken.submit(ken.open("/records/out"), typed("why", "  "));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).containsExactly("Enter why the records are taken out, and who will have them");

        bornAboutAYear();
        var out = ken.submit(ken.open("/records/out"), typed("why", "To Larchmere’s new system, by courier"));
        assertThat(out.status()).isEqualTo(200);
        var run = UUID.fromString(out.path().substring("/records/".length()));
        var page = ended(run);
        assertThat(page.text())
                .contains("To Larchmere’s new system, by courier")
                .contains("Done");
        var contents = Zips.contents(raw("/records/" + run + "/export.zip").body());
        assertThat(contents).hasSize(6);
        assertThat(contents.get("people.csv")).contains("P-1,9434765919,Edith,Abbott");
        assertThat(contents.get("people.csv")).contains(",Annie,Of a Year,,,female,");
        assertThat(contents.get("concerns.csv")).doesNotContain(",991,");

        var facts = value("select count(*) from fact");
        var zip = raw("/records/" + run + "/export.zip").body();
        assertThat(send(ken, UUID.randomUUID(), zip).text()).contains("Nothing in these files is new");
        assertThat(value("select count(*) from fact")).isEqualTo(facts);
        nothingIsFound();
    }

    @Test
    void files_are_ours_alone_and_go_when_somebody_asks_or_after_a_week() throws IOException {
        var run = UUID.randomUUID();
        send(ken, run, fresh("D"));
        ended(run);
        for (var each : kept()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
        }
        left.removeOld();
        assertThat(left.has("990", run)).isTrue();
        assertThat(ken.submit(ken.open("/records/" + run), typed()).text()).contains("The files have been removed");
        assertThat(left.has("990", run)).isFalse();
        var gone = ken.open("/records/" + run + "/rejected.zip");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("The files have been removed");

        var old = UUID.randomUUID();
        send(ken, old, fresh("E"));
        ended(old);
        DB.transaction(settings -> {
            settings.dsl().execute("set local session_replication_role = replica");
            settings.dsl().execute("update run_ended set recorded_at = '2020-01-01' where run_id = ?", old);
        });
        left.removeOld();
        assertThat(left.has("990", old)).isFalse();
    }

    @Test
    void another_councils_run_is_as_if_it_were_nowhere() throws IOException {
        var theirs = UUID.randomUUID();
        Sight.of("991", () -> runs.takeOut(theirs, "Saltby’s own affair", THEIRS));
        Awaited.here(() -> "done".equals(value("select how from run_ended where run_id = ?", theirs)));
        assertThat(left.has("991", theirs)).isTrue();
        var nowhere = UUID.randomUUID();
        for (var path : List.of("", "/export.zip", "/rejected.zip")) {
            var answer = ken.open("/records/" + theirs + path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(withoutToken(answer)).isEqualTo(withoutToken(ken.open("/records/" + nowhere + path)));
        }
        assertThat(ken.post("/records/" + theirs + "/removal", typed("_csrf", token(ken)))
                        .status())
                .isEqualTo(404);
        assertThat(left.has("991", theirs)).isTrue();
        assertThat(ken.open("/records").body())
                .doesNotContain(theirs.toString())
                .doesNotContain("Saltby’s own affair");
    }

    private static String withoutToken(Answer answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void a_run_of_ours_under_the_id_of_theirs_gets_at_nothing_of_theirs() throws IOException {
        var theirs = UUID.randomUUID();
        Sight.of("991", () -> runs.takeOut(theirs, "Saltby’s own affair", THEIRS));
        Awaited.here(() -> "done".equals(value("select how from run_ended where run_id = ?", theirs)));
        send(ken, theirs, fresh("F"));
        assertThat(ended(theirs).text()).contains("Done").doesNotContain("affair");
        assertThat(Zips.contents(raw("/records/" + theirs + "/rejected.zip").body()))
                .containsOnlyKeys("aside/reviews.csv", "rejected/reviews.csv");
        assertThat(ken.open("/records/" + theirs + "/export.zip").status()).isEqualTo(404);
        var written = new ByteArrayOutputStream();
        left.write("991", theirs, written);
        assertThat(Zips.contents(written.toByteArray())).containsKey("people.csv");
    }

    @Test
    void what_is_broken_on_our_side_is_said_and_nothing_is_brought_in() {
        var run = UUID.randomUUID();
        DB.execute("alter table adult_review add constraint broken check (died <> 7777) not valid");
        try {
            var facts = value("select count(*) from fact");
            send(
                    ken,
                    run,
                    Zips.of(
                            "reviews.csv",
                            "review_id,authority,concluded_on,died,survived\r\nG-1,990,2025-12-01,1,2\r\nG-2,990,2025-12-01,7777,2\r\n"));
            assertThat(ended(run).text())
                    .contains("Result Refused")
                    .contains("Something went wrong on our side")
                    .doesNotContain("adult_review");
            assertThat(value("select count(*) from fact")).isEqualTo(facts);
            assertThat(left.has("990", run)).isFalse();
        } finally {
            DB.execute("alter table adult_review drop constraint broken");
        }
    }

    @Test
    void it_is_in_the_administrators_navigation_alone() {
        assertThat(ken.open("/records").page().select("header a[href=/records]").eachText())
                .containsExactly("Records in and out");
        assertThat(Visitor.signedIn(COUNCIL, Cast.SAM.username()).open("/work").body())
                .doesNotContain("/records");
    }
}
