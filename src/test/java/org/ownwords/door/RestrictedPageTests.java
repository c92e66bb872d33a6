package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// What is recorded of somebody who is thought to have caused harm is read by whoever was let in, and
/// by nobody else on any page, in any copy, under any address.
class RestrictedPageTests {

    private static final String SECRET = "Secretly frightened of the dark";
    private static final String NOTE = "Secretly in debt to a lender";

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Matter matter = Matter.raised(nadia);
    private final UUID section = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();

    private String path() {
        return matter.path() + "/alleged/" + section;
    }

    private void opened() {
        nadia.record(
                nadia.open(matter.path() + "/alleged/new"),
                Matter.with(section, typed("who", "Secret neighbour", "needs", SECRET)));
        nadia.record(nadia.open(path() + "/notes/new"), Matter.with(note, typed("words", NOTE)));
    }

    @Test
    void whoever_was_not_let_in_finds_nothing_of_it_anywhere() {
        opened();
        assertThat(nadia.open(path()).text()).contains("Secret neighbour", SECRET, NOTE);
        for (var visitor : List.of(grace, sam)) {
            assertThat(visitor.open(path()).status()).isEqualTo(404);
            assertThat(visitor.open(path() + "/notes/new").status()).isEqualTo(404);
            for (var page : List.of(
                    "",
                    "?words=secretly",
                    "/copy/persons",
                    "/copy/subject-access",
                    "/copy/export",
                    "/copy/export.json",
                    "/entries/" + section + "/correction",
                    "/entries/" + note + "/correction",
                    "/entries/" + section + "/again",
                    "/entries/" + note + "/again")) {
                assertThat(visitor.open(matter.path() + page).body())
                        .as(page)
                        .doesNotContainIgnoringCase("secret neighbour")
                        .doesNotContain(SECRET, NOTE);
            }
        }
        assertThat(grace.open(matter.path()).text())
                .contains("There is a restricted section", "ask Nadia Rahman or a manager to let you in")
                .contains("Something was noted in a restricted section.");
        assertThat(grace.open(matter.path() + "/copy/subject-access").text())
                .contains("What is in a restricted section. Whoever may read it decides what may be given.");
        assertThat(grace.open(path() + "/readers/new").status()).isEqualTo(404);
    }

    @Test
    void nobody_gets_in_by_sending_what_no_page_offers_them() {
        opened();
        var facts = Rows.facts();
        var token = typed(
                "_csrf",
                grace.open("/sign-in").page().select("input[name=_csrf]").attr("value"));
        for (var address : List.of("/notes/new", "/readers/new")) {
            var fields = new LinkedHashMap<>(token);
            fields.putAll(Matter.with(
                    UUID.randomUUID(), typed("words", "I was here", "who", "Grace Adeyemi", "why", "I want to")));
            assertThat(grace.post(path() + address, fields).status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(grace.open(path()).status()).isEqualTo(404);

        // Nor under another case that they work on.
        var other = Matter.raised(nadia);
        assertThat(nadia.open(other.path() + "/alleged/" + section).status()).isEqualTo(404);
    }

    @Test
    void who_is_let_in_reads_it_and_a_manager_lets_in_for_a_reason_that_is_kept() {
        opened();
        assertThat(sam.open(matter.path()).text()).contains("Let a colleague in");
        assertThat(sam.open(path() + "/readers/new").body()).doesNotContain(SECRET, NOTE, "Secret neighbour");
        sam.record(
                sam.open(path() + "/readers/new"),
                Matter.with(
                        UUID.randomUUID(), typed("who", "Grace Adeyemi", "why", "She holds it while Nadia is away")));
        assertThat(grace.open(path()).text())
                .contains(SECRET, NOTE)
                .contains("Grace Adeyemi, let in by Sam Oyelaran", "She holds it while Nadia is away");
        assertThat(sam.open(path()).status()).as("who let her in").isEqualTo(404);
        assertThat(nadia.open(matter.path()).text()).contains("A colleague was let into a restricted section.");
    }
}
