package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// What the person is given in writing: nothing in it that is not theirs, kept as it was given, and worded by the
/// council.
class DocumentPageTests {

    private static final String WORDING = "/settings/documents/persons-copy/";

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");

    @Test
    void nothing_that_others_said_or_that_is_restricted_slips_into_any_form() {
        var matter = Matter.open(nadia);
        var section = UUID.randomUUID();
        nadia.record(
                nadia.open(matter.path() + "/alleged/new"),
                Matter.with(section, typed("who", "Slipped neighbour", "needs", "Slipped needs")));
        nadia.record(
                nadia.open(matter.path() + "/alleged/" + section + "/notes/new"),
                Matter.with(UUID.randomUUID(), typed("words", "Slipped note")));
        nadia.record(
                nadia.open("/people/" + matter.person() + "/concerns/new"),
                Matter.with(
                        UUID.randomUUID(),
                        typed(
                                "joins", matter.file().toString(),
                                "asked", "no",
                                "notAsked", "unsafe",
                                "notAskedMore", "Slipped reason",
                                "raisedBy", "family-or-friend",
                                "raiser", "Slipped raiser",
                                "organisation", "Slipped organisation",
                                "narrative", "Slipped narrative")));
        nadia.record(
                nadia.open(matter.path() + "/conversations/new"),
                Matter.with(UUID.randomUUID(), typed("said", "Slipped in confidence")));
        nadia.record(
                nadia.open("/people/" + matter.person() + "/details"),
                Matter.with(
                        UUID.randomUUID(),
                        typed("safeContact", "Slipped contact", "address", "Slipped address", "nhsNumber", "")));
        for (var form :
                List.of(Form.OTHERS_VIEW, Form.RELATIVE_TOLD, Form.CONTACT, Form.PASSED_ON, Form.OTHER_AT_RISK)) {
            var slipped = new LinkedHashMap<>(form.least(matter));
            form.words().forEach(kept -> slipped.put(kept.field(), List.of("Slipped " + kept.field())));
            nadia.record(nadia.open(form.path(matter)), Matter.with(UUID.randomUUID(), slipped));
        }
        assertThat(nadia.open(matter.path()).text()).contains("Slipped in confidence", "Slipped raiser");
        assertThat(nadia.open(matter.path() + "/alleged/" + section).text()).contains("Slipped needs", "Slipped note");
        for (var form : List.of("print", "large-print", "easy-read", "audio-script", "web-page")) {
            var shown = nadia.open(matter.path() + "/documents/now/" + form + "/en");
            assertThat(shown.page().select("main").text())
                    .contains("Leave me be", "Change the lock", "Nadia Rahman")
                    .doesNotContainIgnoringCase("slipped");
        }
        var given = given(matter, typed("copyForm", "web-page", "language", "en"));
        assertThat(nadia.open(given + "/file").body()).contains("Leave me be").doesNotContainIgnoringCase("slipped");
    }

    @Test
    void it_says_that_they_agreed_once_that_is_recorded_and_until_something_is_added() {
        var matter = Matter.open(nadia);
        var easy = matter.path() + "/documents/now/easy-read/en";
        assertThat(nadia.open(easy).text())
                .contains("We have not written down if you agree.")
                .doesNotContain("agreed");
        var agrees = new LinkedHashMap<>(Form.PLAN_ARRANGEMENTS.least(matter));
        agrees.put("agrees", List.of("yes"));
        nadia.record(nadia.open(Form.PLAN_ARRANGEMENTS.path(matter)), Matter.with(UUID.randomUUID(), agrees));
        assertThat(nadia.open(easy).text()).contains("We agreed this with you.");
        Form.PLAN.send(nadia, matter, UUID.randomUUID());
        assertThat(nadia.open(easy).text())
                .contains("You said yes to some of this.")
                .doesNotContain("We agreed this with you.");
    }

    @Test
    void what_was_given_is_kept_to_the_byte_and_can_be_offered_again_once_it_has_changed() {
        var matter = Matter.open(nadia);
        assertThat(nadia.open(matter.path()).text()).doesNotContain("has in writing");
        var path = given(matter, typed("copyForm", "print", "language", "en", "toWhom", "Her sister"));
        var page = nadia.open(path).text();
        assertThat(page).contains("Ordinary print", "English", "By hand", "Her sister", "by Nadia Rahman");
        assertThat(nadia.open(path + "/file").body()).startsWith("%PDF");
        var digest = Rows.value("select digest from document_given where case_id = ?", matter.file());
        assertThat(page).contains((String) digest);
        assertThat(Rows.value(
                        "select encode(sha256(bytes), 'hex') from document_given_piece p join document_given g"
                                + " on g.id = p.row_id where case_id = ?",
                        matter.file()))
                .isEqualTo(digest);
        assertThat(nadia.open(matter.path()).text())
                .contains("has in writing", "ordinary print, in English")
                .doesNotContain("It has changed since");
        assertThat(offers(matter)).isZero();

        Form.OUTCOME_CHANGE.record(nadia, matter);
        assertThat(nadia.open(matter.path()).text()).contains("It has changed since. Offer it again");
        assertThat(offers(matter)).isOne();
        assertThat(nadia.open(path).text()).as("what was given stays").contains((String) digest);

        nadia.record(
                nadia.open(matter.path() + "/documents/given/new"),
                Matter.with(UUID.randomUUID(), typed("given", "no", "words", "She reads it with me on Friday")));
        assertThat(offers(matter)).isZero();
        assertThat(nadia.open(matter.path()).text())
                .contains("The person was not given their plan in writing again.", "She reads it with me on Friday");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("The person was given their plan in writing: ordinary print, in English.")
                .doesNotContain("She reads it with me on Friday");

        var other = Matter.open(nadia);
        var id = path.substring(path.lastIndexOf('/') + 1);
        for (var address : List.of("", "/file")) {
            assertThat(nadia.open(other.path() + "/documents/given/" + id + address)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_plan_that_was_given_on_paper_and_changed_since_is_offered_again_and_its_page_says_so() {
        var matter = Matter.open(nadia);
        Form.PLAN_GIVEN.record(nadia, matter);
        assertThat(nadia.open(matter.path() + "/plan").text())
                .contains("Recorded by Nadia Rahman.")
                .doesNotContain("has changed since it was given in writing");
        assertThat(offers(matter)).isZero();
        Form.PLAN.record(nadia, matter);
        assertThat(nadia.open(matter.path() + "/plan").text())
                .contains("has changed since it was given in writing. Offer it again");
        assertThat(offers(matter)).isOne();
        given(matter, typed("copyForm", "print", "language", "en"));
        assertThat(offers(matter)).isZero();
    }

    @Test
    void what_cannot_be_made_is_refused_with_what_to_do_and_nothing_is_kept() {
        var matter = Matter.raised(nadia);
        nadia.record(
                nadia.open(matter.path() + "/outcomes/new"),
                Matter.with(
                        UUID.randomUUID(),
                        typed("asked", "yes", "askedBy", "Nadia Rahman", "words", "ਮੈਂ ਘਰ ਜਾਣਾ", "voice", "adult")));
        var facts = Rows.facts();
        assertThat(send(matter, typed("given", "yes")).problems())
                .containsExactly("Select in which form", "Select how " + matter.name() + " gets it");
        assertThat(send(matter, least("print", "ta")).problems())
                .containsExactly(
                        "There is no wording in this language and form yet. Select another, or ask an administrator"
                                + " for it");
        assertThat(send(matter, least("print", "en")).problems().getFirst())
                .contains("These letters cannot be printed: ");
        var past = new LinkedHashMap<>(least("web-page", "en"));
        past.putAll(typed("givenOn-day", "1", "givenOn-month", "1", "givenOn-year", "2026"));
        assertThat(send(matter, past).problems().getFirst()).contains("The document is made now");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(nadia.open(matter.path() + "/documents/now/print/en").text())
                .contains("These letters cannot be printed", "A web page can show them");
        var web = given(matter, typed("copyForm", "web-page", "language", "en"));
        assertThat(nadia.open(web + "/file").body()).contains("ਮੈਂ ਘਰ ਜਾਣਾ");
        for (var none : List.of("print/xx", "braille/en", "print/so")) {
            assertThat(nadia.open(matter.path() + "/documents/now/" + none).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_council_words_it_in_another_language_and_nothing_broken_or_that_would_leak_is_set() {
        var address = WORDING + "lt/standard";
        var matter = Matter.raised(nadia);
        assertThat(nadia.open(matter.path() + "/documents/now/print/lt").status())
                .isEqualTo(404);
        var opened = ken.open(address);
        assertThat(opened.text()).contains("It is not worded in this language yet", "Edith Abbott");
        assertThat(opened.text()).as("an age for English only").doesNotContain("Reading age");
        var words = new LinkedHashMap<>(typed(
                "title", "",
                "about", "{council.name} {person.nam}",
                "next", "{concern.raised-by}",
                "not-working", "Skambinkite",
                "why", "Asked for"));
        var facts = Rows.facts();
        assertThat(ken.submit(opened, words).problems())
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).contains("A document says what it is"))
                .anySatisfy(problem -> assertThat(problem).contains("Did you mean {person.name}?"))
                .anySatisfy(problem -> assertThat(problem).contains("It would tell the person who raised the concern"))
                .anySatisfy(problem -> assertThat(problem).contains("Write {council.name} somewhere"));
        assertThat(Rows.facts()).isEqualTo(facts);

        words.putAll(typed(
                "title", "Jūsų planas",
                "about", "Čia {council.name} planas: {person.name}",
                "next", "Kas toliau",
                "not-working", "Jei neveikia\nSkambinkite {council.name}"));
        var looked = new LinkedHashMap<>(words);
        looked.putAll(typed("look", "yes"));
        assertThat(ken.submit(ken.open(address), looked)
                        .page()
                        .select(".ownwords-document")
                        .text())
                .contains("Jūsų planas", "Čia Larchmere Council planas: Edith Abbott");
        assertThat(Rows.facts()).as("looked at").isEqualTo(facts);
        assertThat(nadia.open(matter.path() + "/documents/now/print/lt").status())
                .isEqualTo(404);

        ken.record(ken.open(address), words);
        var copy = nadia.open(matter.path() + "/documents/now/print/lt");
        assertThat(copy.page().select(".ownwords-document").attr("lang")).isEqualTo("lt");
        assertThat(copy.text()).contains("Jūsų planas", matter.name(), "Leave me be");
        var given = given(matter, typed("copyForm", "print", "language", "lt"));

        var ended = new LinkedHashMap<>(words);
        ended.putAll(typed("ends", "yes", "why", "Nobody asks for it now"));
        ken.record(ken.open(address), ended);
        assertThat(nadia.open(matter.path() + "/documents/now/print/lt").status())
                .isEqualTo(404);
        assertThat(nadia.open(given + "/file").body())
                .as("what was given stays")
                .startsWith("%PDF");
        assertThat(ken.open(address).text()).contains("Nobody asks for it now", "Asked for");
        assertThat(Rows.count("from document_wording where language = 'lt'")).isEqualTo(2);
    }

    @Test
    void an_administrator_sees_how_plain_the_words_are_on_a_made_up_case() {
        var page = ken.open(WORDING + "en/standard");
        assertThat(page.text()).contains("Reading age of these words: about 6.", "Edith Abbott", "Change the lock");
        assertThat(ken.open(WORDING + "en/easy-read")
                        .page()
                        .select(".ownwords-document img")
                        .eachAttr("alt"))
                .contains("Somebody speaks", "A list with a tick");
        var hard = typed(
                "look",
                "yes",
                "about",
                "{council.name} endeavours to facilitate personalised, proportionate, multi-disciplinary"
                        + " interventions appropriate to identified vulnerabilities. ".repeat(40));
        assertThat(ken.submit(page, hard).text()).contains("Public information is best read at 11 or younger");
        for (var none : List.of("xx/standard", "en/shouted")) {
            assertThat(ken.open(WORDING + none).status()).isEqualTo(404);
        }
    }

    private static Map<String, List<String>> least(String form, String language) {
        return typed("given", "yes", "copyForm", form, "language", language, "how", "hand");
    }

    private Answer send(Matter matter, Map<String, List<String>> fields) {
        return nadia.submit(nadia.open(matter.path() + "/documents/given/new"), Matter.with(UUID.randomUUID(), fields));
    }

    /// Gives it, and says the address of what was given.
    private String given(Matter matter, Map<String, List<String>> fields) {
        var id = UUID.randomUUID();
        var all = new LinkedHashMap<>(
                typed("given", "yes", "how", "hand", "givenOn-day", "", "givenOn-month", "", "givenOn-year", ""));
        all.putAll(fields);
        nadia.record(nadia.open(matter.path() + "/documents/given/new"), Matter.with(id, all));
        return matter.path() + "/documents/given/" + id;
    }

    private static long offers(Matter matter) {
        return Rows.count("from due_line where kind = 'document-changed' and case_id = ?", matter.file());
    }
}
