package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;

/// People who agreed are asked again a year later how it has been, by the team.
class SincePageTests {

    private static final String WHAT = "Ask how it has been since";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private final Matter matter = Matter.open(nadia);

    private void offer(String... fields) {
        var least = new LinkedHashMap<>(Form.FEEDBACK_OFFER.typed(matter.name()));
        least.putAll(typed(fields));
        nadia.record(nadia.open(Form.FEEDBACK_OFFER.path(matter)), Matter.with(matter.feedbackOffer(), least));
    }

    private void ended() {
        matter.concluded(nadia);
        Form.SIGN_OFF.record(sam, matter);
    }

    private long lines() {
        return Rows.count("from due_line where case_id = ? and kind = 'ask-since'", matter.file());
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=feedback]")
                .text();
    }

    private static Map<String, List<String>> day(String field, LocalDate day) {
        return typed(
                field + "-day",
                "" + day.getDayOfMonth(),
                field + "-month",
                "" + day.getMonthValue(),
                field + "-year",
                "" + day.getYear());
    }

    @Test
    void somebody_who_may_be_asked_again_is_on_the_list_for_a_year_after_the_end_until_it_is_recorded() {
        offer("againAfterYear", "yes");
        assertThat(section())
                .contains("Somebody may ask again after a year how it has been.")
                .doesNotContain("Record how it has been since");
        matter.concluded(nadia);
        assertThat(lines()).as("nobody has signed off yet").isZero();
        Form.SIGN_OFF.record(sam, matter);
        assertThat(Rows.value(
                        "select due_on::text from due_line where case_id = ? and kind = 'ask-since'", matter.file()))
                .isEqualTo(today.plusYears(1).toString());
        assertThat(nadia.open(matter.path()).text()).contains(WHAT);
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=feedback] a[href=" + Form.FEEDBACK_SINCE.path(matter) + "]"))
                .hasSize(1);

        Form.FEEDBACK_SINCE.record(nadia, matter);
        assertThat(lines()).isZero();
        assertThat(section())
                .contains("The person was asked on", "He has not come back", "Better than then", "In some ways");
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=timeline]")
                        .text())
                .contains("The person said how it has been since the enquiry ended.");
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).doesNotContain("He has not come back");
        assertThat(nadia.open(matter.path() + "/copy/export").text()).contains("He has not come back");
    }

    @Test
    void nobody_is_asked_again_who_said_no_or_was_not_asked_whether_somebody_may() {
        offer("againAfterYear", "no");
        ended();
        assertThat(lines()).isZero();
        assertThat(section())
                .contains("They do not want to be asked again after a year.")
                .doesNotContain("Record how it has been since");
        nadia.record(
                nadia.open(Form.FEEDBACK_OFFER.path(matter)),
                Matter.with(UUID.randomUUID(), Form.FEEDBACK_OFFER.typed(matter.name())));
        assertThat(lines()).isZero();
        assertThat(section()).doesNotContain("after a year");
    }

    @Test
    void of_somebody_who_has_died_nobody_is_asked_from_the_moment_it_is_recorded() {
        offer("againAfterYear", "yes");
        ended();
        assertThat(lines()).isOne();
        nadia.record(nadia.open("/people/" + matter.person() + "/details"), day("died", today));
        assertThat(lines()).isZero();
        var page = nadia.open(Form.FEEDBACK_SINCE.path(matter));
        assertThat(page.text()).contains("Do not get in touch as if you did not know");
        nadia.record(page, typed("talked", "no", "notDone", "died"));
        assertThat(section()).contains("They were not asked how it has been since the enquiry ended. They have died.");
    }

    @Test
    void whoever_asks_reads_what_it_is_how_it_is_safe_and_what_came_of_what_they_wanted() {
        offer("againAfterYear", "yes", "safeWhen", "Tuesday mornings", "notToDo", "Leave a message");
        ended();
        var page = nadia.open(Form.FEEDBACK_SINCE.path(matter));
        assertThat(page.text())
                .contains("It is not the interview by somebody independent", "it changes nothing about the enquiry")
                .contains("The enquiry ended on " + Days.day(today), "Somebody may ask again after a year")
                .contains("01632 960001", "Tuesday mornings", "Leave a message", "Leave me be")
                .contains("Does " + matter.name() + " feel safe now?");
        assertThat(page.page().select("main a[href=/people/" + matter.person() + "/concerns/new]"))
                .as("a way to say that they are not safe now")
                .hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_where_it_is_and_nothing_typed_is_lost() {
        ended();
        var page = nadia.open(Form.FEEDBACK_SINCE.path(matter));
        assertThat(page.text()).contains("It is not recorded whether somebody may ask.");
        var sent = nadia.submit(page, typed("talked", "yes", "words", "I still lock the door", "been", "worse"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.problems())
                .containsExactly(
                        "Select whether they feel safe now",
                        "Select whether what came about has lasted",
                        "Select how they were asked");
        assertThat(sent.page().select("textarea[name=words]").text()).isEqualTo("I still lock the door");
        assertThat(sent.page().select("input[name=been][value=worse]").hasAttr("checked"))
                .isTrue();
        nadia.record(sent, typed("feels", "no", "lasted", "nothing", "how", "face-to-face"));
        assertThat(section()).contains("I still lock the door", "If they are not safe now, raise a concern");
    }

    @Test
    void the_latest_counts_also_where_they_were_not_reached_before() {
        offer("againAfterYear", "yes");
        ended();
        nadia.record(
                nadia.open(Form.FEEDBACK_SINCE.path(matter)),
                typed("talked", "no", "notDone", "not-reached", "why", "Rang three times"));
        assertThat(section()).contains("They could not be reached.");
        Form.FEEDBACK_SINCE.record(nadia, matter);
        assertThat(section()).contains("He has not come back").doesNotContain("They could not be reached.");
        assertThat(nadia.open(matter.path()).text()).contains("Rang three times");
    }

    @Test
    void a_year_later_is_told_of_those_that_ended_in_the_year_before_and_the_board_sees_no_few() {
        offer("againAfterYear", "yes");
        ended();
        Form.FEEDBACK_SINCE.record(nadia, matter);
        assertThat(Rows.of(
                        "select state, been, feels, lasted from feedback_year_later_now where enquiry_id = ?",
                        matter.enquiry()))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("heard-adult", "better", "partly", "yes"));
        var results = sam.open("/board/how-it-was");
        assertThat(results.text())
                .contains("A year later", "The team asks, and nobody independent.")
                .doesNotContain("He has not come back");
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        assertThat(judith.open("/board/how-it-was").text())
                .contains("A year later")
                .doesNotContain("Better than then");
    }
}
