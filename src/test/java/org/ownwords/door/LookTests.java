package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// Whatever anybody asks for leaves one row in the log of looks: who, what, about whom, and what came of it.
class LookTests {

    private static Matter matter;
    private static Visitor nadia;

    @BeforeAll
    static void record_a_case() {
        nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        matter = Matter.open(nadia);
    }

    private static Looked by_nadia(
            String method, String route, @Nullable UUID subject, @Nullable String searched, int status) {
        return new Looked("nadia.rahman", method, route, subject, searched, status);
    }

    @Test
    void opening_a_case() {
        var last = Looked.last();
        nadia.open(matter.path());
        assertThat(Looked.since(last)).containsExactly(by_nadia("GET", "/cases/{caseId}", matter.file(), null, 200));
    }

    @Test
    void finding_words_in_a_case() {
        var last = Looked.last();
        nadia.open(matter.path() + "?words=frightened");
        assertThat(Looked.since(last))
                .containsExactly(by_nadia("GET", "/cases/{caseId}", matter.file(), "frightened", 200));
    }

    @Test
    void looking_at_somebody() {
        var last = Looked.last();
        nadia.open("/people/" + matter.person());
        assertThat(Looked.since(last))
                .containsExactly(by_nadia("GET", "/people/{personId}", matter.person(), null, 200));
    }

    @Test
    void lists() {
        var last = Looked.last();
        nadia.open("/work");
        nadia.open("/work/team");
        nadia.open("/board");
        assertThat(Looked.since(last))
                .containsExactly(
                        by_nadia("GET", "/work", null, null, 200),
                        by_nadia("GET", "/work/team", null, null, 200),
                        by_nadia("GET", "/board", null, null, 200));
    }

    @Test
    void a_search_with_its_words() {
        var last = Looked.last();
        nadia.open("/people?q=edith+abb%00ott");
        nadia.open("/people?q=" + "%F0%9F%A6%81".repeat(300));
        nadia.open("/people?q=" + "+".repeat(200) + "smith");
        nadia.open("/people?q=s" + ",".repeat(200) + "smith&q=jones");
        assertThat(Looked.since(last))
                .containsExactly(
                        by_nadia("GET", "/people", null, "edith abbott", 200),
                        by_nadia("GET", "/people", null, "🦁".repeat(300), 200),
                        by_nadia("GET", "/people", null, " ".repeat(200) + "smith", 200),
                        by_nadia("GET", "/people", null, "s" + ",".repeat(200) + "smith,jones", 200));
    }

    @Test
    void a_search_that_is_hidden_behind_another() {
        var last = Looked.last();
        nadia.open(matter.path() + "?q=x&words=hospital");
        nadia.open("/people?words=x&q=smith");
        assertThat(Looked.since(last))
                .containsExactly(
                        by_nadia("GET", "/cases/{caseId}", matter.file(), "x hospital", 200),
                        by_nadia("GET", "/people", null, "smith x", 200));
    }

    @Test
    void a_search_of_which_only_the_heading_is_asked_for() {
        var last = Looked.last();
        nadia.send("HEAD", "/people?q=smith", "text/plain", new byte[0]);
        assertThat(Looked.since(last)).containsExactly(by_nadia("HEAD", "/people", null, "smith", 200));
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_is_opened_and_one_that_is_sent(Form form) {
        var visitor = Visitor.signedIn(TestCouncil.get(), form.username());
        var own = form.ready();
        var last = Looked.last();
        var opened = visitor.open(form.path(own));
        assertThat(Looked.since(last)).singleElement().satisfies(look -> {
            assertThat(look.username()).isEqualTo(form.username());
            assertThat(look.method()).isEqualTo("GET");
            assertThat(look.status()).isEqualTo(200);
            assertThat(look.searched()).isNull();
        });
        last = Looked.last();
        visitor.submit(opened, Matter.with(UUID.randomUUID(), form.least(own)));
        assertThat(Looked.since(last)).hasSize(2);
        assertThat(Looked.since(last).getFirst().method()).isEqualTo("POST");
        assertThat(Looked.since(last).getFirst().status()).isEqualTo(303);
        assertThat(Looked.since(last).getFirst().searched()).isNull();
        assertThat(Looked.since(last).getFirst().route()).contains("/");
        assertThat(Looked.since(last).getLast().method()).isEqualTo("GET");
    }

    @Test
    void a_form_that_is_not_accepted() {
        var last = Looked.last();
        nadia.submit(nadia.open(matter.path() + "/conversations/new"), typed("said", ""));
        assertThat(Looked.since(last))
                .containsExactly(
                        by_nadia("GET", "/cases/{caseId}/conversations/new", matter.file(), null, 200),
                        by_nadia("POST", "/cases/{caseId}/conversations/new", matter.file(), null, 422));
    }

    @Test
    void a_refusal() {
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        var last = Looked.last();
        judith.open(matter.path());
        assertThat(Looked.since(last))
                .containsExactly(new Looked("judith.marsh", "GET", "/cases/{caseId}", matter.file(), null, 403));
    }

    @Test
    void what_is_not_there() {
        var nowhere = UUID.randomUUID();
        var last = Looked.last();
        nadia.open("/cases/" + nowhere);
        nadia.open("/cases/not-an-id");
        nadia.open("/nowhere/at/all");
        assertThat(Looked.since(last)).extracting(Looked::status).containsExactly(404, 404, 404);
        assertThat(Looked.since(last).getFirst()).isEqualTo(by_nadia("GET", "/cases/{caseId}", nowhere, null, 404));
    }

    @Test
    void what_is_turned_away_before_any_page() {
        var last = Looked.last();
        nadia.post(matter.path() + "/conversations/new", typed("said", "Without a token"));
        assertThat(Looked.since(last)).extracting(Looked::method).containsExactly("POST", "GET");
        last = Looked.last();
        nadia.send("PUT", matter.path(), "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(Looked.since(last)).first().satisfies(look -> {
            assertThat(look.method()).isEqualTo("PUT");
            assertThat(look.username()).isEqualTo("nadia.rahman");
        });
    }

    @Test
    void signing_in_and_out() {
        var last = Looked.last();
        var visitor = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        assertThat(Looked.since(last))
                .first()
                .isEqualTo(new Looked("grace.adeyemi", "POST", "/sign-in", null, null, 303));
        last = Looked.last();
        var page = visitor.open("/work");
        visitor.post(
                "/sign-out",
                typed("_csrf", page.page().select("input[name=_csrf]").attr("value")));
        assertThat(Looked.since(last))
                .extracting(Looked::username, Looked::method)
                .contains(org.assertj.core.groups.Tuple.tuple("grace.adeyemi", "POST"));
    }

    @Test
    void nobody_can_take_a_look_back() {
        nadia.open(matter.path());
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        var shown = ken.open("/looks?subject=" + matter.file() + "&username=nadia.rahman");
        assertThat(shown.page().select("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text())
                        .contains("Nadia Rahman", matter.file().toString()));
        assertThat(shown.page().select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Opened a case", "Shown"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Rows.of("delete from look returning 1")))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void looks_are_shown_a_page_at_a_time() {
        for (var i = 0; i < 101; i++) {
            nadia.open("/work");
        }
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        var first = ken.open("/looks?username=nadia.rahman");
        assertThat(first.page().select("tbody tr")).hasSize(100);
        var next = ken.open(first.page().select("a[rel=next]").attr("href"));
        assertThat(next.page().select("tbody tr")).isNotEmpty();
        assertThat(ken.open("/looks?subject=nonsense&before=x&username=%00").status())
                .isEqualTo(200);
        assertThat(ken.open("/looks?subject=nonsense").page().select("tbody tr"))
                .isEmpty();
    }

    @Test
    void a_seal_that_is_taken_away_is_the_one_that_verifies() throws java.io.IOException {
        TestCouncil.get()
                .bean(org.ownwords.history.Seals.class)
                .seal("990", java.time.Instant.parse("2026-01-01T00:00:00Z"));
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        var link = ken.open("/seals").page().selectFirst("main a[download]");
        assertThat(ken.open("/seals").text()).contains("No seal leaves this installation by itself.");
        var last = Looked.last();
        var file = java.nio.file.Files.writeString(
                java.nio.file.Files.createTempFile("seal", ".seal"),
                ken.open(java.util.Objects.requireNonNull(link).attr("href")).body());
        assertThat(org.ownwords.history.ExportedSeal.read(file).seal().authority())
                .isEqualTo("990");
        assertThat(Looked.since(last))
                .containsExactly(new Looked("ken.ashworth", "GET", "/seals/{number}", null, null, 200));
        assertThat(ken.open("/seals/999999").status()).isEqualTo(404);
        assertThat(List.of(ken.open("/seals/x").status())).containsExactly(404);
    }
}
