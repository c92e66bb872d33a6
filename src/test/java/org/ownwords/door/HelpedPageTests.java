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
import org.ownwords.page.Ids;

/// People are asked whether it helped what was done without an enquiry.
class HelpedPageTests {

    private static final String WHAT = "Ask whether it helped";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.raised(nadia);

    private void decided(String... fields) {
        var decision = new LinkedHashMap<>(Form.SECTION_42_DECISION.typed(matter.name()));
        decision.putAll(typed(
                "unable",
                "not-met",
                "anyway",
                "no",
                "responses",
                "advice",
                "insteadReason",
                "It is what she asks for"));
        decision.putAll(typed(fields));
        nadia.record(nadia.open(Form.SECTION_42_DECISION.path(matter)), Matter.with(UUID.randomUUID(), decision));
    }

    private void lookedAt(LocalDate day) {
        decided(
                "lookOn-day", "" + day.getDayOfMonth(),
                "lookOn-month", "" + day.getMonthValue(),
                "lookOn-year", "" + day.getYear());
    }

    private String path() {
        return matter.path() + "/concerns/" + matter.concern() + "/helped/new";
    }

    private long lines() {
        return Rows.count("from due_line where case_id = ? and kind = 'ask-helped'", matter.file());
    }

    private String section() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=helped]")
                .text();
    }

    private static Map<String, List<String>> least(String... more) {
        var typed = new LinkedHashMap<>(
                typed("talked", "yes", "helped", "partly", "feels", "yes", "words", "She comes on Fridays now"));
        typed.putAll(typed(more));
        return typed;
    }

    @Test
    void where_a_day_was_set_it_is_on_the_list_until_it_is_recorded() {
        lookedAt(today.plusMonths(3));
        assertThat(Rows.value(
                        "select due_on::text from due_line where case_id = ? and kind = 'ask-helped'", matter.file()))
                .isEqualTo(today.plusMonths(3).toString());
        var page = nadia.open(matter.path());
        assertThat(page.text()).contains(WHAT, "Record whether it helped");
        nadia.record(nadia.open(path()), least());
        assertThat(lines()).isZero();
        assertThat(section()).contains("She comes on Fridays now", "In their own words", "In part");
        assertThat(nadia.open(matter.path()).text()).contains("It helped in part " + Days.day(today));
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).doesNotContain("She comes on Fridays now");
        assertThat(nadia.open(matter.path() + "/copy/export").text()).contains("She comes on Fridays now");
    }

    @Test
    void where_no_day_was_set_it_can_be_recorded_and_is_on_no_list() {
        decided();
        assertThat(lines()).isZero();
        assertThat(nadia.open(matter.path()).page().select("a[href=" + path() + "]"))
                .hasSize(1);
        nadia.record(nadia.open(path()), typed("talked", "no", "notDone", "not-reached", "why", "Rang three times"));
        assertThat(section()).contains("They were not asked", "They could not be reached.");
        nadia.record(nadia.open(path()), least());
        assertThat(section())
                .as("the latest counts")
                .contains("She comes on Fridays now")
                .doesNotContain("They could not be reached.");
    }

    @Test
    void of_somebody_who_has_died_nobody_is_asked_from_the_moment_it_is_recorded() {
        lookedAt(today.plusMonths(3));
        assertThat(lines()).isOne();
        nadia.record(
                nadia.open("/people/" + matter.person() + "/details"),
                typed(
                        "died-day", "" + today.getDayOfMonth(),
                        "died-month", "" + today.getMonthValue(),
                        "died-year", "" + today.getYear()));
        assertThat(lines()).isZero();
        var page = nadia.open(path());
        assertThat(page.text()).contains("Do not get in touch as if you did not know");
        nadia.record(page, typed("talked", "no", "notDone", "died"));
        assertThat(section()).contains("They have died.");
    }

    /// In earlier versions it became a next step of the case, which is done as next steps are.
    @Test
    void what_was_a_next_step_before_is_not_asked_for_twice() {
        var day = today.plusMonths(2);
        nadia.record(
                nadia.open(Form.NEXT_STEP.path(matter)),
                Matter.with(Ids.from(matter.concern(), "helped/" + day), Form.NEXT_STEP.typed(matter.name())));
        lookedAt(day);
        assertThat(lines()).isZero();
        lookedAt(day.plusDays(1));
        assertThat(lines()).as("another day was set since").isOne();
    }

    @Test
    void nothing_is_asked_of_a_concern_that_is_not_decided_or_led_to_an_enquiry() {
        assertThat(nadia.open(path()).status()).isEqualTo(404);
        Form.SECTION_42_DECISION.record(nadia, matter);
        assertThat(nadia.open(path()).status()).isEqualTo(404);
        assertThat(nadia.open(matter.path()).text()).doesNotContain("Record whether it helped");
    }

    @Test
    void whoever_asks_reads_what_they_want_and_what_was_done() {
        decided("responses", "signposted", "signpostedTo", "Age UK Larchmere");
        assertThat(nadia.open(path()).text())
                .contains("Leave me be", "Signposted to another organisation: Age UK Larchmere")
                .contains("Decided on " + Days.day(today), "What they say changes nothing about the decision");
    }

    @Test
    void what_is_wrong_is_said_where_it_is_and_nothing_typed_is_lost() {
        decided();
        var sent = nadia.submit(
                nadia.open(path()), typed("talked", "yes", "words", "The letters frighten me", "helped", "no"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.problems()).containsExactly("Select whether they feel safe now");
        assertThat(sent.page().select("textarea[name=words]").text()).isEqualTo("The letters frighten me");
        nadia.record(sent, typed("feels", "no"));
        assertThat(section()).contains("The letters frighten me", "If they are not safe now, raise a concern");
    }

    @Test
    void it_is_told_by_whose_answer_it_is_and_words_reach_the_board_where_the_person_agreed() {
        decided();
        var words = "Somebody comes now, said " + UUID.randomUUID();
        nadia.record(nadia.open(path()), least("wordsForBoard", words, "sharing", "agreed", "sharing", "checked"));
        assertThat(Rows.of("select it_helped, voice from counted_helped where concern_id = ?", matter.concern()))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("partly", "adult"));
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var figures = sam.open("/board/concerns");
        assertThat(figures.text())
                .contains("Did it help, as people themselves say?", "Did it help, as those who speak for people say?");
        assertThat(Rows.of("select words, it_helped from counted_quote where enquiry_id = ?", matter.concern()))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly(words, "partly"));
        assertThat(sam.open("/board/time").text()).doesNotContain(words);
    }
}
