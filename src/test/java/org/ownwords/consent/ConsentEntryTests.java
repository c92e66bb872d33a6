package org.ownwords.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ownwords.consent.Entries.AGREES;
import static org.ownwords.consent.Entries.CASE;
import static org.ownwords.consent.Entries.DAY;
import static org.ownwords.consent.Entries.NO;
import static org.ownwords.consent.Entries.about;
import static org.ownwords.consent.Entries.entry;
import static org.ownwords.consent.Entries.goneOn;
import static org.ownwords.consent.Entries.telling;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How questions stand, and the lines that say so.
class ConsentEntryTests {

    @Test
    void the_newest_answer_to_each_question_says_how_it_stands() {
        var enquiry = entry(about(Question.Kind.ENQUIRY, null), AGREES, DAY);
        var newest = entry(telling("Her surgery"), new Answer.TakesBack(), DAY);
        var older = entry(telling(" her surgery "), AGREES, DAY.minusDays(3));
        var police = entry(telling("The police"), NO, DAY.minusDays(4));
        assertThat(ConsentEntry.now(List.of(enquiry, newest, older, police))).containsExactly(enquiry, newest, police);
        assertThat(ConsentEntry.on(DAY.minusDays(1), List.of(enquiry, newest, older, police)))
                .containsExactly(older, police);
        assertThat(ConsentEntry.on(DAY, List.of(newest))).containsExactly(newest);
    }

    @Test
    void telling_somebody_and_something_else_say_which_and_the_rest_do_not() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Question(Question.Kind.PASSING_ON, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Question(Question.Kind.OTHER, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Question(Question.Kind.ENQUIRY, "This one"));
        assertThat(telling("Harbour Surgery").words()).isEqualTo("Telling Harbour Surgery");
        assertThat(about(Question.Kind.OTHER, "A visit").words()).isEqualTo("A visit");
        assertThat(about(Question.Kind.CONCERN, null).words()).isEqualTo("Looking into the concern");
    }

    @Test
    void each_kind_of_question_is_offered_once_and_each_entry_has_its_addresses() {
        assertThat(Question.Kind.all()).containsExactly(Question.Kind.values());
        var no = entry(telling("The police"), NO, DAY);
        var path = "%s/consent/%s".formatted(CASE.path(), no.id().value());
        assertThat(no.goingOnPath()).isEqualTo(path + "/going-on");
        assertThat(no.againPath()).isEqualTo(path + "/again");
    }

    @Test
    void only_a_no_is_a_refusal_and_only_a_yes_an_agreement() {
        assertThat(AGREES.isRefusal()).isFalse();
        assertThat(NO.isRefusal()).isTrue();
        assertThat(new Answer.TakesBack().isRefusal()).isTrue();
        assertThat(new Answer.NotAsked("Unsafe").isRefusal()).isFalse();
        assertThat(new Answer.CannotDecide("Delirium").isRefusal()).isFalse();
        assertThat(List.of(NO, new Answer.TakesBack(), new Answer.NotAsked("x"), new Answer.CannotDecide("x")))
                .noneMatch(Answer::isAgreement);
        assertThat(AGREES.isAgreement()).isTrue();
    }

    @Test
    void a_line_says_how_a_question_stands() {
        assertThat(StandingSentences.stands(entry(telling("Harbour Surgery"), NO, DAY), "Edith"))
                .isEqualTo("Telling Harbour Surgery: Edith does not agree (3 July 2026, asked by Nadia Rahman).");
        assertThat(StandingSentences.stands(
                        entry(about(Question.Kind.ENQUIRY, null), new Answer.Agrees("the photographs"), DAY), "Edith"))
                .isEqualTo(
                        "The enquiry: Edith agrees (3 July 2026, asked by Nadia Rahman). But not to: the photographs");
        assertThat(StandingSentences.stands(
                        entry(about(Question.Kind.CONCERN, null), new Answer.NotAsked("Unsafe"), DAY), "Edith"))
                .isEqualTo("Looking into the concern: Edith was not asked (3 July 2026, recorded for Nadia Rahman).");
    }

    @Test
    void a_line_says_on_what_ground_it_goes_on() {
        assertThat(StandingSentences.goesOn(goneOn(), "Edith"))
                .isEqualTo(
                        "It goes on without that since 3 July 2026, authorised by Sam Oyelaran: other people may be at risk; there is a reasonable suspicion of a serious crime. Edith was told on 3 July 2026: That we tell them.");
    }

    @Test
    void a_line_says_what_stays_open_for_somebody_who_asks_to_stop() {
        var asked = new AskedToStop(
                "Leave it be",
                null,
                Others.YES,
                "Her sister",
                new Door("Nadia rings on Fridays.", DAY.plusDays(30)),
                DAY);
        assertThat(StandingSentences.stopped(asked, "Edith"))
                .isEqualTo(
                        "On 3 July 2026 Edith asked to stop. Others may be at risk. What stays open: Nadia rings on Fridays. Ask again on 2 August 2026.");
        var little = new AskedToStop("Leave it be", null, Others.NO, null, new Door(null, null), DAY);
        assertThat(StandingSentences.stopped(little, "Edith")).isEqualTo("On 3 July 2026 Edith asked to stop.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AskedToStop("Leave it", null, Others.NOT_KNOWN, "Her sister", new Door(null, null), DAY));
    }

    @Test
    void a_page_shows_so_many_and_says_that_there_are_more() {
        var many = IntStream.rangeClosed(0, Shown.MOST)
                .mapToObj(number -> entry(telling("Office " + number), AGREES, DAY))
                .toList();
        assertThat(Shown.of(many, List.of(), List.of()).now()).hasSize(Shown.MOST);
        assertThat(Shown.of(many, List.of(), List.of()).more()).isTrue();
        assertThat(Shown.of(many.subList(0, Shown.MOST), List.of(), List.of()).more())
                .isFalse();
    }
}
