package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// The practice library, and made-up cases to practise on.
class LearningPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");

    @Test
    void the_library_is_in_reach_of_the_pages_where_it_helps() {
        var matter = Matter.open(nadia);
        for (var page : Map.of(
                        "/conversations/new",
                        "talk",
                        "/capacity/new",
                        "capacity",
                        "/risks/new",
                        "risk",
                        "/meetings/new",
                        "meeting",
                        "/enquiries/" + matter.enquiry() + "/conclusion",
                        "closing")
                .entrySet()) {
            assertThat(nadia.open(matter.path() + page.getKey())
                            .page()
                            .select("main a[href=/library/" + page.getValue() + "]"))
                    .as(page.getKey())
                    .hasSize(1);
            assertThat(nadia.open("/library/" + page.getValue()).page().select("main li a[href^=/library/guides/]"))
                    .as(page.getValue())
                    .isNotEmpty();
        }
        assertThat(nadia.open("/library/guides/supported-decision").text())
                .contains("Before you doubt that somebody can decide", "Source: Mental Capacity Act 2005");
        assertThat(nadia.open("/library?for=police").text())
                .contains("An officer who said first")
                .doesNotContain("A lunch club");
        assertThat(nadia.open("/library/nowhere").status()).isEqualTo(404);
        assertThat(nadia.open("/library/guides/nothing").status()).isEqualTo(404);
    }

    @Test
    void a_council_sets_what_its_library_says_and_every_version_is_kept() {
        var title = "Our own way " + UUID.randomUUID();
        var id = UUID.randomUUID();
        var guide = typed(
                "title",
                title,
                "kind",
                "tool",
                "forWhom",
                "workers",
                "places",
                "risk",
                "words",
                "Ask twice",
                "source",
                "Our practice",
                "inUse",
                "yes",
                "why",
                "It helps here");
        var empty = sam.open("/settings/library/new");
        assertThat(sam.submit(empty, Map.of("inUse", List.of())).problems()).hasSize(7);
        sam.record(empty, Matter.with(id, guide));
        assertThat(nadia.open("/library/risk").text()).contains(title);
        assertThat(nadia.open("/library/guides/" + id).text()).contains("Ask twice", "Our practice");

        var form = sam.open("/settings/library/" + id);
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        ken.record(
                ken.open("/settings/library/" + id),
                typed("words", "Ask three times", "kind", "standard", "why", "Twice was too few"));
        assertThat(nadia.open("/library/risk")
                        .page()
                        .select("li:contains(" + title + ")")
                        .text())
                .as("what is expected is there where it helps")
                .contains("Standard of practice: the least that is expected");
        assertThat(sam.submit(form, typed("words", "Ask once", "why", "Enough")).status())
                .isEqualTo(409);
        assertThat(nadia.open("/library/guides/" + id).text()).contains("Ask three times");
        assertThat(sam.open("/settings/library/" + id)
                        .page()
                        .select(".ownwords-timeline")
                        .text())
                .contains("Ask twice", "Ask three times", "Twice was too few");

        sam.record(sam.open("/settings/library/" + id), typed("inUse", "no", "why", "It is out of date"));
        assertThat(nadia.open("/library/risk").text()).doesNotContain(title);
        assertThat(sam.open("/settings/library").text()).contains("Out of use", title);
        assertThat(Rows.count("from guide where code = ?", id.toString())).isEqualTo(3);
    }

    @Test
    void whoever_practises_walks_through_a_made_up_case_and_leaves_nothing_in_the_record() {
        var facts = Rows.facts();
        var ofSam = sam.open("/practice").text();
        var first = nadia.open("/practice/the-door/1");
        assertThat(first.text()).contains("Mr Hale", "How do you begin?", "Where it is recorded");
        assertThat(first.page().select("main textarea, main input[type=text]"))
                .as("nobody can type a real person into it")
                .isEmpty();
        assertThat(nadia.submit(first, Map.of()).path()).startsWith("/practice/the-door/2");
        assertThat(nadia.open("/practice").text()).contains("You came to step 1 of 3.");
        assertThat(sam.open("/practice").text())
                .as("how far she came is nobody else's to see")
                .isEqualTo(ofSam);
        nadia.submit(nadia.open("/practice/the-door/3"), Map.of());
        nadia.submit(nadia.open("/practice/the-door/1"), Map.of());
        assertThat(nadia.open("/practice/the-door").text()).contains("You finished it.");
        nadia.submit(nadia.open("/practice/the-door"), Map.of());
        assertThat(nadia.open("/practice/the-door").text()).contains("Begin");
        assertThat(Rows.facts()).isEqualTo(facts);
        for (var path :
                List.of("/practice/nowhere", "/practice/the-door/0", "/practice/the-door/4", "/practice/the-door/x")) {
            assertThat(nadia.open(path).status()).as(path).isEqualTo(404);
        }
    }
}
