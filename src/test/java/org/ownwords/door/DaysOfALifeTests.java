package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Ids;

/// Of somebody who was born on 3 May 1952 and died on 2 January 2026: what cannot have happened to them, and what goes
/// on after their death.
class DaysOfALifeTests {

    private static final Visitor NADIA = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");

    private static Matter matter;

    @BeforeAll
    static void somebody_who_died() {
        matter = died("Rosalind" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        NADIA.record(
                NADIA.open(matter.path() + "/concerns/" + matter.concern() + "/section42"),
                Form.SECTION_42_DECISION.typed(matter.name()));
    }

    static Matter died(String name) {
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        var concern = UUID.randomUUID();
        var person = new LinkedHashMap<>(typed(
                "givenName", name,
                "familyName", "Of " + name,
                "gender", "female",
                "born-day", "3 May 1952",
                "died-day", "2 January 2026",
                "asked", "no",
                "notAsked", "died",
                "raisedBy", "hospital",
                "same", "none",
                "narrative", "She died in the home"));
        NADIA.record(NADIA.open("/concerns/new"), Matter.with(concern, person));
        return new Matter(
                name,
                Ids.from(concern, "person"),
                Ids.from(concern, "case"),
                concern,
                concern,
                concern,
                concern,
                concern,
                concern);
    }

    private static Answer send(Form form, String... more) {
        var typed = new LinkedHashMap<>(form.typed(matter.name()));
        typed.putAll(typed(more));
        return NADIA.submit(NADIA.open(form.path(matter)), typed);
    }

    private static Map<String, List<String>> day(String field, String day) {
        return typed(field + "-day", day, field + "-month", "", field + "-year", "");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"CONVERSATION", "CONSENT", "STOP", "LEAFLET_GIVEN", "NEGOTIATION", "CAPACITY"})
    void nothing_was_said_or_done_with_them_after_they_died(Form form) {
        var facts = Rows.facts();
        var answer = send(form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).singleElement().asString().contains("they died on 2 January 2026, before that");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void they_were_at_no_meeting_after_they_died_and_others_may_meet_because_of_them() {
        var held = List.of("state", "held", "decidedWhat", "We look at what happened");
        var there = new LinkedHashMap<>(Form.MEETING.typed(matter.name()));
        there.putAll(typed(held.toArray(String[]::new)));
        there.putAll(typed("attended", "all"));
        assertThat(NADIA.submit(NADIA.open(Form.MEETING.path(matter)), there).problems())
                .anyMatch(problem -> problem.contains("the meeting was held with them")
                        && problem.contains("they died on 2 January 2026"));
        there.putAll(typed("attended", "no"));
        assertThat(NADIA.submit(NADIA.open(Form.MEETING.path(matter)), there).problems())
                .noneMatch(problem -> problem.contains("they died"));
    }

    @Test
    void what_others_do_because_of_them_goes_on() {
        assertThat(send(Form.CONVERSATION, "present", "Her sister Ruth").saysRecorded())
                .as("with her sister")
                .isTrue();
        assertThat(send(Form.LEAFLET_GIVEN, "whom", "Her sister Ruth").saysRecorded())
                .isTrue();
        assertThat(send(Form.CRIME).saysRecorded()).isTrue();
    }

    @Test
    void nothing_happened_to_them_before_they_were_born() {
        for (var form : List.of(Form.INDIGNITY, Form.CRIME)) {
            var typed = new LinkedHashMap<>(form.typed(matter.name()));
            typed.putAll(day("happenedOn", "3 May 1926"));
            assertThat(NADIA.submit(NADIA.open(form.path(matter)), typed).problems())
                    .as(form.name())
                    .containsExactly("Check two days: they were born on 3 May 1952, and this happened on 3 May 1926,"
                            + " before that. One of them is not right");
            typed.putAll(day("happenedOn", "3 May 1952"));
            assertThat(NADIA.submit(NADIA.open(form.path(matter)), typed).saysRecorded())
                    .as(form.name())
                    .isTrue();
        }
    }

    /// Whatever is recorded again is asked the same questions.
    @Test
    void what_is_recorded_again_is_in_their_life_too() {
        var id = UUID.randomUUID();
        NADIA.record(NADIA.open(Form.INDIGNITY.path(matter)), Matter.with(id, Form.INDIGNITY.typed(matter.name())));
        var again = NADIA.open(matter.path() + "/entries/" + id + "/again");
        var typed = new LinkedHashMap<>(typed("wrong", "Another day"));
        typed.putAll(day("happenedOn", "3 May 1926"));
        assertThat(NADIA.submit(again, typed).problems())
                .singleElement()
                .asString()
                .contains("they were born on 3 May 1952");
    }

    @Test
    void a_death_before_words_that_are_on_the_other_record_is_said_before_the_two_are_joined() {
        var talked = Matter.raised(NADIA);
        for (var path : List.of(
                "/people/" + matter.person() + "/joining/" + talked.person(),
                "/people/" + talked.person() + "/joining/" + matter.person())) {
            assertThat(NADIA.open(path).text())
                    .contains("A death on 2 January 2026 is recorded, and words of their own that were said on");
        }
        var other = Matter.raised(NADIA);
        assertThat(NADIA.open("/people/" + other.person() + "/joining/" + talked.person())
                        .text())
                .doesNotContain("A death on");
    }
}
