package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Ids;

/// Finding a person, and being told of one who may be the same, on pages.
class FindingPageTests {

    private static final Visitor NADIA = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private static final UUID CONCERN = UUID.randomUUID();

    @BeforeAll
    static void record_zsofia() {
        NADIA.record(NADIA.open("/concerns/new"), somebody(CONCERN, "Zsófia", "O’Kelly-Wren", "3 May 1952"));
    }

    private static Map<String, List<String>> somebody(UUID id, String given, String family, String born) {
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        var fields = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_NEW.typed("Zz"));
        fields.putAll(
                typed("givenName", given, "familyName", family, "born-day", born, "words", "I don’t want him here"));
        fields.remove("same");
        return Matter.with(id, fields);
    }

    private static Answer search(String typed) {
        return NADIA.open("/people?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    @Test
    void a_search_finds_them_however_it_is_spelt() {
        for (var typed :
                List.of("zsofia o'kelly wren", "OKELLY-WREN", "wren, zsofia", "3 May 1952 zsofia", "zsofia 03/05/52")) {
            assertThat(search(typed).text())
                    .as(typed)
                    .contains("1 person found", "Zsófia O’Kelly-Wren", "born 3 May 1952");
        }
    }

    @Test
    void a_search_says_why_somebody_may_be_meant() {
        assertThat(search("sofia okelly wrenn 3/5/1952").text())
                .contains(
                        "Nobody with exactly this",
                        "Perhaps one of these",
                        "the same date of birth, and a similar name");
        assertThat(search("zsofia wren 4/5/1952").text()).contains("another date of birth, or none recorded");
    }

    @Test
    void a_search_that_finds_nobody_says_what_to_try() {
        assertThat(search("qqxqq").text()).contains("No people found", "Try only their last name");
        assertThat(search("943 476 5918").text()).contains("This is not an NHS number");
    }

    @Test
    void a_case_is_found_by_its_number() {
        var number = Rows.value("select number from case_file where id = ?", Ids.from(CONCERN, "case"));
        assertThat(search("case " + number).text()).contains("Case " + number, "about Zsófia O’Kelly-Wren");
    }

    @Test
    void whoever_may_be_the_same_person_is_offered_with_the_reason() {
        var refused = NADIA.submit(
                NADIA.open("/concerns/new"), somebody(UUID.randomUUID(), "Sofia", "OKelly Wren", "3/5/1952"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "Zsófia O’Kelly-Wren, born 3 May 1952",
                        "Because of the same date of birth, and a similar name",
                        "None of these. This is somebody new");
    }

    @Test
    void what_was_typed_of_somebody_who_is_recorded_already_goes_on_their_record() {
        var first = UUID.randomUUID();
        var recorded = somebody(first, "Ilona", "Fenwick-Tarr", "4 June 1961");
        recorded.putAll(typed("safeContact", "Ring before noon", "communicationNeeds", "Large print"));
        NADIA.record(NADIA.open("/concerns/new"), recorded);
        var person = Ids.from(first, "person");

        var id = UUID.randomUUID();
        var again = somebody(id, "Ilona", "Fenwick-Tarr", "4 June 1961");
        again.putAll(typed("safeContact", "Do not visit alone", "address", "The hostel in Mill Lane"));
        again.putAll(typed("gender", "not-known", "same", person.toString()));
        var facts = Rows.facts();
        var asked = NADIA.submit(NADIA.open("/concerns/new"), again);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.problems()).containsExactly("How they can be reached safely: select which is right");
        assertThat(asked.text()).contains("Ring before noon", "Do not visit alone");
        assertThat(Rows.facts()).isEqualTo(facts);

        var right = typed(asked.page().select("input[value=typed]").attr("name"), "typed");
        var file = NADIA.submit(asked, right);
        assertThat(file.path()).isEqualTo("/cases/" + Ids.from(id, "case"));
        assertThat(file.page()
                        .select(".ownwords-timeline__entry:contains(Details changed)")
                        .text())
                .contains("Do not visit alone", "Ring before noon", "The hostel in Mill Lane");
        assertThat(Rows.of(
                        "select person_id, safe_contact, address, communication_needs, gender from person_details"
                                + " where id = ?",
                        Ids.from(id, "details")))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactly(
                                person, "Do not visit alone", "The hostel in Mill Lane", "Large print", "female"));

        var after = Rows.facts();
        assertThat(NADIA.submit(asked, right).path()).isEqualTo(file.path());
        assertThat(Rows.facts()).isEqualTo(after);
    }

    @Test
    void words_on_the_timeline_are_found_with_either_apostrophe() {
        var path = "/cases/" + Ids.from(CONCERN, "case");
        for (var words : List.of("don't want", "DON’T WANT")) {
            assertThat(NADIA.open(path + "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                            .text())
                    .as(words)
                    .doesNotContain("0 of ")
                    .contains("entries contain");
        }
        assertThat(NADIA.open(path + "?words=doughnut").text()).contains("0 of ");
    }

    @Test
    void somebody_under_18_is_recorded_with_the_reason() {
        var form = NADIA.open("/concerns/new");
        var young = somebody(UUID.randomUUID(), "Younger", "Person", "about 2015");
        young.remove("born-day");
        young.put("born-year", List.of("about 2015"));
        var refused = NADIA.submit(form, young);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("they are under 18", "Why is somebody under 18 recorded here?");
        young.put("whyUnder18", List.of("Moves to adult care next year"));
        var recorded = NADIA.submit(refused, young);
        assertThat(recorded.problems()).isEmpty();
        assertThat(recorded.text()).contains("born about 2015", "Recorded under 18: Moves to adult care next year");
    }

    @Test
    void words_they_said_are_of_the_day_they_were_said() {
        var matter = Matter.open(NADIA);
        var id = UUID.randomUUID();
        var fields = new LinkedHashMap<>(typed(
                "asked",
                "no",
                "notAsked",
                "unsafe",
                "words",
                "She told me to leave him out of it",
                "voice",
                "representative",
                "askedOn-day",
                "3 March 2026",
                "askedOn-month",
                "",
                "askedOn-year",
                ""));
        NADIA.record(NADIA.open(matter.path() + "/outcomes/new"), Matter.with(id, fields));
        assertThat(Rows.value("select said_on::text from desired_outcome where id = ?", Ids.from(id, "said")))
                .isEqualTo("2026-03-03");
    }

    @Test
    void a_withdrawal_before_the_words_were_said_names_both_days() {
        var matter = Matter.open(NADIA);
        var refused = NADIA.submit(
                NADIA.open(matter.path() + "/outcomes/" + matter.outcome() + "/withdrawal"),
                typed(
                        "words",
                        "Never mind",
                        "withdrawnOn-day",
                        "3 March 2020",
                        "withdrawnOn-month",
                        "",
                        "withdrawnOn-year",
                        ""));
        assertThat(refused.problems()).singleElement().asString().startsWith("Check two days: this was said on ");
    }

    @Test
    void nothing_is_said_in_their_own_words_after_they_died() {
        var concern = neverAsked("Marta", "Quillfeather", "7 May 1940");
        NADIA.record(
                NADIA.open("/people/" + Ids.from(concern, "person") + "/details"), typed("died-day", "2 January 2026"));
        var path = "/cases/" + Ids.from(concern, "case");

        var said = typed("asked", "yes", "askedBy", "Nadia Rahman", "words", "Let me be", "voice", "adult");
        var refused = NADIA.submit(NADIA.open(path + "/outcomes/new"), said);
        assertThat(refused.problems()).singleElement().satisfies(FindingPageTests::namesTheDeath);
        var id = UUID.randomUUID();
        NADIA.record(refused, Matter.with(id, typed("voice", "representative")));
        var changed = NADIA.submit(
                NADIA.open(path + "/outcomes/" + Ids.from(id, "said") + "/change"),
                typed("words", "Leave me", "voice", "adult"));
        assertThat(changed.problems()).singleElement().satisfies(FindingPageTests::namesTheDeath);
        var reviewed = NADIA.submit(
                NADIA.open(path + "/reviews/new"), typed("words", "It is quiet", "voice", "adult", "goesOn", "yes"));
        assertThat(reviewed.problems()).singleElement().satisfies(FindingPageTests::namesTheDeath);
    }

    private static void namesTheDeath(String problem) {
        assertThat(problem)
                .startsWith("Check two days: they said this on ")
                .contains("and they died on 2 January 2026, before that");
    }

    @Test
    void nobody_died_before_what_they_said_themselves() {
        var reviewed = neverAsked("Osric", "Penhallow", "8 May 1941");
        NADIA.record(NADIA.open("/cases/" + Ids.from(reviewed, "case") + "/reviews/new"), Form.REVIEW.typed("Osric"));
        for (var person : List.of(Matter.raised(NADIA).person(), Ids.from(reviewed, "person"))) {
            var refused =
                    NADIA.submit(NADIA.open("/people/" + person + "/details"), typed("died-day", "2 January 2026"));
            assertThat(refused.problems())
                    .singleElement()
                    .asString()
                    .startsWith("Check two days: they last said something themselves on ")
                    .contains("they died on 2 January 2026");
        }
    }

    /// A concern about somebody whose words are not known.
    private static UUID neverAsked(String given, String family, String born) {
        var concern = UUID.randomUUID();
        var fields = somebody(concern, given, family, born);
        fields.keySet().removeAll(List.of("askedBy", "words", "voice"));
        fields.putAll(typed("asked", "no", "notAsked", "unsafe"));
        NADIA.record(NADIA.open("/concerns/new"), fields);
        return concern;
    }

    @Test
    void a_decision_before_the_concern_names_both_days() {
        var matter = Matter.open(NADIA);
        var fields = new LinkedHashMap<>(Form.SECTION_42_DECISION.least(matter));
        fields.putAll(typed("decidedOn-day", "3 March 2020", "decidedOn-month", "", "decidedOn-year", ""));
        var refused = NADIA.submit(
                NADIA.open(matter.path() + "/concerns/" + matter.concern() + "/section42"),
                Matter.with(UUID.randomUUID(), fields));
        assertThat(refused.problems())
                .singleElement()
                .asString()
                .startsWith("Check two days: the concern was raised on ")
                .contains("it was decided on 3 March 2020");
    }
}
