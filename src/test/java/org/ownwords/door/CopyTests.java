package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What leaves with a copy of a case, and what stays.
class CopyTests {

    private static final String RAISER = "Mrs Pettigrew from next door";
    private static final String NARRATIVE = "Through my kitchen wall I hear him shout at her";
    private static final String CONVERSATION = "Her sister says he has done it before";
    private static final String SAFE = "Ring before ten, when he is out";

    private static Visitor nadia;
    private static Matter matter;

    @BeforeAll
    static void record_a_case() {
        nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        matter = Matter.open(nadia);
        sent(nadia.submit(
                nadia.open("/people/" + matter.person() + "/concerns/new"),
                Matter.with(
                        UUID.randomUUID(),
                        typed(
                                "joins", matter.file().toString(),
                                "asked", "no",
                                "notAsked", "unsafe",
                                "notAskedMore", "Mrs Pettigrew was there",
                                "raisedBy", "family-or-friend",
                                "raiser", RAISER,
                                "narrative", NARRATIVE,
                                "abuseTypes", "psychological"))));
        sent(nadia.submit(
                nadia.open(matter.path() + "/conversations/new"),
                Matter.with(UUID.randomUUID(), typed("said", CONVERSATION))));
        sent(nadia.submit(
                nadia.open("/people/" + matter.person() + "/details"),
                Matter.with(UUID.randomUUID(), typed("safeContact", SAFE))));
        sent(Form.CATEGORY.send(nadia, matter, UUID.randomUUID()));
        matter.concluded(nadia);
    }

    private static void sent(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.problems()).isEmpty();
    }

    private static String copy(String which) {
        var answer = nadia.open(matter.path() + "/copy/" + which);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("main").text();
    }

    @Test
    void it_is_found_from_the_page_of_the_case() {
        var page = nadia.open(matter.path()).page();
        var path = page.select("nav.ownwords-record a:contains(A copy)").attr("href");
        assertThat(nadia.open(path).page().select("dl a").eachAttr("href"))
                .containsExactly(
                        matter.path() + "/copy/persons",
                        matter.path() + "/copy/subject-access",
                        matter.path() + "/copy/export");
    }

    @Test
    void the_persons_copy_has_their_words_and_what_was_decided_with_them() {
        assertThat(copy("persons"))
                .contains("Leave me be", "decided that the section 42 duty arises", "Change the lock")
                .contains("Concern raised.", "What it may be Psychological abuse")
                .contains("Enquiry concluded");
    }

    @Test
    void the_persons_copy_has_nobody_elses_words_and_not_who_raised_a_concern() {
        assertThat(copy("persons"))
                .doesNotContain(RAISER, "Pettigrew", NARRATIVE, CONVERSATION, "The clock was paused")
                .doesNotContain("category", "Family, a friend or a neighbour")
                .contains("Who raised a concern, what they said, and what they were told afterwards.")
                .contains("What was said in conversations, because some may have been with other people.");
    }

    @Test
    void what_was_said_about_how_this_works_is_in_the_persons_copy_without_the_conversation() {
        var mine = Matter.open(nadia);
        var talk = UUID.randomUUID();
        sent(nadia.submit(
                nadia.open(mine.path() + "/conversations/new"),
                Matter.with(
                        talk,
                        typed(
                                "said", CONVERSATION,
                                "timeToTalk", "more",
                                "told", "recorded",
                                "told", "limits",
                                "told", "their-say"))));
        var told = "What they were told about how this works That what they say is written down, and that they can"
                + " see it. What the council cannot do. That nothing is done without their say, and that they are told"
                + " why if it ever has to be.";
        assertThat(nadia.open(mine.path()).page().select("#entry-" + talk).text())
                .contains(CONVERSATION, told, "Time to talk the options over Some, and they want more");
        assertThat(nadia.open(mine.path() + "/copy/persons").text())
                .contains("It was explained how this works.", told, "Some, and they want more")
                .doesNotContain(CONVERSATION);
        assertThat(copy("persons")).doesNotContain("It was explained how this works.");
        var again = nadia.open(mine.path() + "/entries/" + talk + "/again");
        assertThat(again.page().select("input[name=told][checked]").eachAttr("value"))
                .containsExactly("recorded", "limits", "their-say");
    }

    @Test
    void where_they_are_safe_is_not_put_on_paper_for_them() {
        assertThat(copy("persons"))
                .doesNotContain(SAFE)
                .contains("How they can be reached safely, and where they are staying.");
        assertThat(copy("subject-access")).contains(SAFE);
    }

    @Test
    void who_asks_for_everything_gets_everything_but_who_raised_a_concern() {
        assertThat(copy("subject-access"))
                .contains(
                        NARRATIVE, CONVERSATION, "The clock was paused", "category (for reporting)", "Concern raised.")
                .contains("Who raised a concern, unless they agree")
                .doesNotContain(RAISER, "Family, a friend or a neighbour");
    }

    @Test
    void an_export_has_all_that_is_on_the_timeline() {
        var timeline = nadia.open(matter.path()).page();
        // A copy has no way to correct an entry.
        timeline.select(".ownwords-timeline__entry a").remove();
        var export = nadia.open(matter.path() + "/copy/export").page();
        assertThat(timeline.select(".ownwords-timeline__sentence").eachText()).isNotEmpty();
        assertThat(export.select(".ownwords-timeline__entry").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        timeline.select(".ownwords-timeline__entry").eachText());
        assertThat(export.select("main").text()).contains(RAISER, "It holds every entry.");
    }

    @Test
    void each_says_what_it_is_for_whom_and_when_and_by_whom_it_was_made() {
        for (var which : List.of("persons", "subject-access", "export")) {
            assertThat(copy(which)).contains("This copy was made on").contains("by Nadia Rahman.", "Larchmere Council");
        }
        assertThat(copy("persons")).contains(matter.name() + "’s copy of their record");
    }

    @Test
    void it_is_read_as_a_story_the_oldest_first() {
        var file = new JsonMapper()
                .readTree(nadia.open(matter.path() + "/copy/export.json").body());
        assertThat(file.path("entries")
                        .valueStream()
                        .map(entry -> Instant.parse(entry.path("happened").asString())))
                .hasSizeGreaterThan(5)
                .isSorted();
    }

    @Test
    void the_file_has_the_same_entries() {
        var file = new JsonMapper()
                .readTree(nadia.open(matter.path() + "/copy/export.json").body());
        assertThat(file.path("council").asString()).isEqualTo("Larchmere Council");
        assertThat(file.path("caseFile").path("id").asString())
                .isEqualTo(matter.file().toString());
        assertThat(file.path("entries")
                        .valueStream()
                        .map(entry -> entry.path("sentence").asString()))
                .containsExactlyElementsOf(nadia.open(matter.path() + "/copy/export")
                        .page()
                        .select(".ownwords-timeline__sentence")
                        .eachText());
        assertThat(file.path("entries").valueStream())
                .anySatisfy(entry -> assertThat(entry.path("words").asString()).isEqualTo("Leave me be"))
                .allSatisfy(CopyTests::is_whole);
    }

    private static void is_whole(JsonNode entry) {
        assertThat(entry.path("happened").asString()).endsWith("Z");
        assertThat(entry.path("recorded").path("by").asString()).isEqualTo("Nadia Rahman");
        assertThat(UUID.fromString(entry.path("row").asString())).isNotNull();
    }

    @Test
    void which_copy_was_opened_is_in_the_log_of_looks() {
        var last = Looked.last();
        copy("persons");
        nadia.open(matter.path() + "/copy/export.json");
        assertThat(Looked.since(last))
                .containsExactly(
                        new Looked("nadia.rahman", "GET", "/cases/{caseId}/copy/persons", matter.file(), null, 200),
                        new Looked(
                                "nadia.rahman", "GET", "/cases/{caseId}/copy/export.json", matter.file(), null, 200));
    }

    @Test
    void a_copy_nobody_makes_is_not_there() {
        assertThat(nadia.open(matter.path() + "/copy/everything").status()).isEqualTo(404);
    }
}
