package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// Letters: shown before they are kept, kept as they were sent, and nothing slips into them.
class LetterPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void a_letter_to_whoever_raised_it_records_that_they_were_told_and_falls_with_it() {
        assertThat(due()).anyMatch(what -> what.startsWith("Tell the referrer"));
        var id = UUID.randomUUID();
        var path = matter.path() + "/letters/new/referrer/" + matter.concern();
        var form = nadia.open(path);
        assertThat(form.page().select(".ownwords-letter").text())
                .contains("We decided to make enquiries", "ask for Nadia Rahman")
                .doesNotContain(matter.name());
        assertThat(Rows.count("from letter where case_id = ?", matter.file())).isZero();
        nadia.record(form, typed("id", id.toString(), "how", "post"));
        assertThat(due()).noneMatch(what -> what.startsWith("Tell the referrer"));
        var letter = nadia.open(matter.path() + "/letters/" + id);
        assertThat(letter.page().select(".ownwords-letter").text())
                .contains("To: Hospital", "We decided to make enquiries");
        assertThat(letter.page().select("a[href$=/file]")).hasSize(1);
        assertThat(nadia.open(matter.path() + "/letters/" + id + "/file").body())
                .startsWith("%PDF-");

        // Sent once more, it is another row with the same words.
        var again = UUID.randomUUID();
        nadia.record(
                nadia.open(matter.path() + "/letters/" + id + "/once-more"),
                typed("id", again.toString(), "toWhom", "The ward", "how", "email"));
        assertThat(Rows.value("select begins from letter where id = ? and resends = ?", again, id))
                .isEqualTo(Rows.value("select begins from letter where id = ?", id));
        assertThat(section("letters"))
                .contains("By post, to Hospital on", "By email, to The ward on", "Sent once more.");

        // To whom it went is put right, and what they were told is recorded with that.
        nadia.record(
                nadia.open(matter.path() + "/entries/" + id + "/again"),
                typed("wrong", "It went to the ward", "toWhom", "Ward 7"));
        assertThat(nadia.open(matter.path() + "/letters/" + id).text()).contains("To: Ward 7");
        assertThat(Rows.count("from referrer_told_stands where case_id = ?", matter.file()))
                .isEqualTo(2);
        for (var row :
                List.of(again, Objects.requireNonNull(Rows.value("select id from letter where stands_for = ?", id)))) {
            nadia.record(nadia.open(matter.path() + "/entries/" + row + "/correction"), typed("wrong", "Never sent"));
        }
        assertThat(due()).anyMatch(what -> what.startsWith("Tell the referrer"));
    }

    @Test
    void the_whole_letter_is_looked_at_before_it_is_recorded_and_can_be_changed_with_nothing_lost() {
        var path = matter.path() + "/letters/new/partner/" + matter.concern();
        var form = nadia.open(path);
        assertThat(form.page().select("main button").eachText()).containsExactly("Look at the whole letter");
        var words = typed(
                "id", UUID.randomUUID().toString(),
                "ownWords", "Ann comes along.\nShe has a key.",
                "namedWhy", "She asked us to say so",
                "toWhom", "Harbour Surgery",
                "how", "post",
                "go", "look");
        var looked = nadia.submit(form, words);
        assertThat(looked.status()).isEqualTo(200);
        assertThat(Rows.count("from letter where case_id = ?", matter.file())).isZero();
        assertThat(looked.page().select(".ownwords-letter").text())
                .contains("To: Harbour Surgery", "We decided to make enquiries", "Ann comes along.")
                .doesNotContain("She asked us to say so");
        assertThat(looked.text()).contains("Nothing is recorded yet.", "She asked us to say so");

        var changed = nadia.submit(looked, typed("go", "change"));
        assertThat(changed.problems()).isEmpty();
        assertThat(changed.page().select("#ownWords").val()).isEqualTo("Ann comes along.\nShe has a key.");
        assertThat(changed.page().select("#toWhom").val()).isEqualTo("Harbour Surgery");
        assertThat(changed.page().select("input[name=how][checked]").val()).isEqualTo("post");

        var again = nadia.submit(changed, typed("ownWords", "Ann has a key.", "go", "look"));
        var shown = again.page().select(".ownwords-letter").text();
        nadia.record(again, Map.of());
        var id = Rows.value("select id from letter where case_id = ?", matter.file());
        assertThat(nadia.open(matter.path() + "/letters/" + id)
                        .page()
                        .select(".ownwords-letter")
                        .text())
                .as("what is recorded is what was looked at")
                .isEqualTo(shown)
                .contains("Ann has a key.");
    }

    @Test
    void an_invitation_is_kept_as_it_was_shown_and_the_person_finds_it_in_their_copy() {
        invited();
        assertThat(nadia.open(matter.path() + "/letters/new")
                        .page()
                        .select("main ul a")
                        .eachText())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("Invitation to a meeting, to the person");
        var path = matter.path() + "/letters/new/invitation/" + matter.meeting();
        var form = nadia.open(path);
        assertThat(form.page().select(".ownwords-letter h2").eachText())
                .containsExactly(
                        "What happens at the meeting",
                        "How you can get ready",
                        "You can bring somebody",
                        "You can say no",
                        "What stays between us");

        // The meeting is moved to another place meanwhile: the letter is shown again, with what was typed.
        nadia.record(
                nadia.open(matter.path() + "/entries/" + matter.meeting() + "/again"),
                typed("wrong", "The room is taken", "place", "The library"));
        var typed = typed("how", "by-hand", "ownWords", "There is a lift.");
        var refused = nadia.submit(form, typed);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".ownwords-letter").text()).contains("The library");
        assertThat(refused.page().select("#ownWords").val()).isEqualTo("There is a lift.");
        nadia.record(refused, typed);
        assertThat(copy("persons")).contains("There is a lift.", "You do not have to come.");

        // What the council says from now on changes no letter that was sent.
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        var wording = ken.open("/settings/letters/invitation");
        assertThat(ken.submit(wording, typed("words", "{first}, {referrer} says: come on {day}", "why", "Shorter"))
                        .problems())
                .containsExactly("Take out {referrer}. It cannot be filled in here");
        ken.record(wording, typed("words", "Come on {day}, {first}. {where}", "why", "Shorter"));
        assertThat(ken.open("/settings/letters/invitation").text()).contains("Come on 9 July 2026, Edith.");
        assertThat(nadia.open(path).page().select(".ownwords-letter").text()).startsWith("Come on ");
        assertThat(copy("persons")).contains("We would like to meet with you on");
        ken.record(ken.open("/settings/letters/invitation"), typed("words", "", "why", "It was better"));
        assertThat(nadia.open(path).page().select(".ownwords-letter").text()).startsWith("Dear ");
    }

    @Test
    void the_agenda_is_laid_out_as_the_council_wants_under_what_the_person_wants() {
        invited();
        var ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
        set(ken, "agenda", "How {name} is\n{purpose}\nWho does what");
        set(ken, "minutes", "What {name} said");
        set(ken, "confidentiality", "We keep to ourselves what you say.");
        var agenda = nadia.open(matter.path() + "/meetings/" + matter.meeting() + "/agenda");
        assertThat(agenda.page().select("#items ~ ol li").eachText())
                .containsExactly("How " + matter.name() + " is", "Who does what");
        assertThat(agenda.text())
                .contains("We keep to ourselves what you say.")
                .containsSubsequence("What " + matter.name() + " wants", "Leave me be", "What we talk about");
        assertThat(nadia.open(matter.path() + "/meetings/" + matter.meeting() + "/minutes/new")
                        .page()
                        .select("#words")
                        .val())
                .isEqualTo("What " + matter.name() + " said");
        for (var code : List.of("agenda", "minutes", "confidentiality")) {
            set(ken, code, "");
        }
    }

    private static void set(Visitor ken, String code, String words) {
        ken.record(ken.open("/settings/letters/" + code), typed("words", words, "why", "We tried it"));
    }

    /// Everything that can be on a case is on it, and none of it is in any letter.
    @Test
    void nothing_that_is_recorded_slips_into_a_letter() {
        invited();
        var recorded = new LinkedHashMap<String, String>();
        for (var form : List.of(
                Form.CONVERSATION,
                Form.CRIME,
                Form.PROCESS,
                Form.INTERIM_SAFETY,
                Form.OTHER_AT_RISK,
                Form.AGREED_ROLE,
                Form.LEGAL_POWER,
                Form.IN_TOUCH,
                Form.RISK,
                Form.OTHERS_VIEW,
                Form.RELATIVE_TOLD,
                Form.CONTACT,
                Form.INDIGNITY,
                Form.CONSENT,
                Form.PASSED_ON,
                Form.SIGNS,
                Form.CAPACITY,
                Form.DECISION_MAKER,
                Form.FEELS_SAFE,
                Form.CHANGE)) {
            var fields = new LinkedHashMap<>(form.least(matter));
            fields.forEach((field, values) -> {
                if (values.getFirst().contains(" ")) {
                    recorded.put(form + " " + field, values.getFirst());
                }
            });
            nadia.record(nadia.open(form.path(matter)), Matter.with(UUID.randomUUID(), fields));
        }
        nadia.record(
                nadia.open(matter.path() + "/alleged/new"),
                typed("who", "A neighbour above", "needs", "He has lost his work and his wife"));
        recorded.put("the concern", "She was frightened");
        recorded.put("restricted", "He has lost his work and his wife");
        recorded.values().removeIf(value -> value.equals("Nadia Rahman"));
        assertThat(recorded).hasSizeGreaterThan(20);
        for (var kind : List.of(
                "referrer/" + matter.concern(),
                "partner/" + matter.concern(),
                "invitation/" + matter.meeting(),
                "invitation-of-others/" + matter.meeting())) {
            var path = matter.path() + "/letters/new/" + kind;
            var letter = nadia.open(path).page().select(".ownwords-letter").text();
            assertThat(letter).as(kind).isNotEmpty();
            recorded.forEach((where, words) ->
                    assertThat(letter).as("%s in %s", where, kind).doesNotContain(words));
            for (var slip : List.of(
                    "She was frightened, as you know.",
                    "I hear that he has lost his work and his wife.",
                    "It is because the purse: her purse was taken.")) {
                assertThat(added(path, typed("ownWords", slip)))
                        .as("%s in %s", slip, kind)
                        .singleElement()
                        .asString()
                        .startsWith("Say this in other words, or leave it out");
            }
            assertThat(added(path, typed("ownWords", "Ann comes along.")))
                    .as(kind)
                    .containsExactly("Take out Ann, or enter below why they may be named in this letter");
        }
        assertThat(Rows.count("from letter where case_id = ?", matter.file())).isZero();
        assertThat(added(
                        matter.path() + "/letters/new/partner/" + matter.concern(),
                        typed("ownWords", "Ann comes along.", "namedWhy", "She asked us to say so")))
                .isEmpty();
    }

    private List<String> added(String path, Map<String, List<String>> words) {
        var fields = new LinkedHashMap<>(typed("toWhom", "Harbour Surgery", "how", "post"));
        fields.putAll(words);
        return nadia.submit(nadia.open(path), fields).problems();
    }

    @Test
    void a_letter_that_nobody_can_write_is_not_found() {
        var raised = Matter.raised(nadia);
        assertThat(nadia.open(raised.path() + "/letters/new")
                        .page()
                        .select("main ul a")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("That we have the concern");
        for (var path : List.of(
                "referrer/" + raised.concern(),
                "partner/" + raised.concern(),
                "received/" + matter.concern(),
                "invitation/" + raised.concern(),
                "other/" + raised.concern())) {
            assertThat(nadia.open(raised.path() + "/letters/new/" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    /// A meeting to come that the person is asked to.
    private void invited() {
        var today =
                org.ownwords.page.Days.on(java.time.Clock.systemUTC().instant()).plusDays(3);
        nadia.record(
                nadia.open(Form.MEETING.path(matter)),
                typed(
                        "id",
                        matter.meeting().toString(),
                        "kind",
                        "strategy",
                        "meetsOn-day",
                        String.valueOf(today.getDayOfMonth()),
                        "meetsOn-month",
                        String.valueOf(today.getMonthValue()),
                        "meetsOn-year",
                        String.valueOf(today.getYear()),
                        "place",
                        "Harbour Centre",
                        "invited",
                        "yes",
                        "state",
                        "to-come"));
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }

    private String section(String name) {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=" + name + "]")
                .text();
    }

    private String copy(String kind) {
        return nadia.open(matter.path() + "/copy/" + kind).text();
    }
}
