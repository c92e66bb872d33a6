package org.ownwords.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Names;
import org.ownwords.casework.Recording;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Voice;

class PlanFormTests {

    private static final Names NAMES = Names.of(
            List.of("Edith", "Edith Abbott"),
            List.of(new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null)),
            Map.of(),
            List.of());
    private static final Doer NADIA = new Doer("Nadia Rahman", "nadia.rahman");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 10);
    private static final DesiredOutcome WANTED = new DesiredOutcome(
            new OutcomeId(UUID.randomUUID()),
            new Verbatim("I want him to stop asking me for money", Voice.ADULT, LocalDate.of(2026, 7, 2)),
            null,
            new Standing.Current(),
            ReadAs.NOTHING,
            new Recording("nadia.rahman", Instant.parse("2026-07-02T15:05:00Z")));
    private static final Typed LEAST =
            Typed.nothing().with("what", "I'll tell him over tea").with("who", "Edith");

    @Test
    void what_and_who_are_enough() {
        assertThat(read(LEAST))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", "Edith", null, null, false)));
        assertThat(problems(read(Typed.nothing())))
                .containsExactly("what: Enter what will be done", "who: Enter who will do it");
    }

    @Test
    void it_may_be_in_her_own_words_by_a_day_and_towards_what_she_wants() {
        assertThat(read(LEAST.with("written", "yes")
                        .with("dueOn-day", "10")
                        .with("dueOn-month", "7")
                        .with("dueOn-year", "2026")
                        .with("towards", WANTED.id().value().toString())))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", "Edith", FRIDAY, WANTED.id(), true)));
    }

    @Test
    void a_colleague_or_anybody_else_may_do_it() {
        assertThat(read(LEAST.with("who", "Nadia Rahman")))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", NADIA, null, null, false)));
        assertThat(read(LEAST.with("who", "Priya")))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", "Priya", null, null, false)));
    }

    @Test
    void a_colleague_whose_name_has_changed_since_is_still_the_one_who_does_it() {
        var before = new Doer("Nadia Begum", "nadia.rahman");
        var typed = new Reader(LEAST.with("who", "Nadia Begum"));
        assertThat(PlanForm.read(typed, NAMES, List.of(WANTED), before))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", before, null, null, false)));
    }

    @Test
    void it_is_towards_nothing_that_was_not_said_on_this_case() {
        assertThat(read(LEAST.with("towards", UUID.randomUUID().toString()))).isEqualTo(read(LEAST));
    }

    @Test
    void what_it_was_for_is_still_offered_when_she_has_changed_her_mind() {
        var before = new Towards(new OutcomeId(UUID.randomUUID()), "I don't want anything done");
        assertThat(PlanForm.towards(List.of(WANTED), before))
                .extracting(Option::words)
                .containsExactly(
                        "“I want him to stop asking me for money”", "“I don't want anything done”", "None of these");
        assertThat(PlanForm.towards(List.of(WANTED), new Towards(WANTED.id(), WANTED.words())))
                .hasSize(2);
        assertThat(PlanForm.towards(List.of(), null)).extracting(Option::code).containsExactly("none");
    }

    @Test
    void an_item_shown_for_changing_reads_back_as_it_was() {
        assertThat(read(PlanForm.typed(item("Edith", FRIDAY, true))))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", "Edith", FRIDAY, WANTED.id(), true)));
        assertThat(read(PlanForm.typed(item("Nadia Rahman", null, false))))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", NADIA, null, WANTED.id(), false)));
        assertThat(read(PlanForm.typed(item("Priya", null, false))))
                .isEqualTo(new Accepted<>(new Intent("I'll tell him over tea", "Priya", null, WANTED.id(), false)));
    }

    @Test
    void an_item_is_done_or_no_longer_needed() {
        var typed = Typed.nothing()
                .with("whatHappened", "He apologised")
                .with("endedOn-day", "10")
                .with("endedOn-month", "7")
                .with("endedOn-year", "2026");
        assertThat(EndingForm.read(new Reader(typed.with("ended", "done")), FRIDAY))
                .isEqualTo(new Accepted<>(new Ending(true, FRIDAY, "He apologised")));
        assertThat(EndingForm.read(new Reader(typed.with("ended", "not-needed")), FRIDAY))
                .isEqualTo(new Accepted<>(new Ending(false, FRIDAY, "He apologised")));
        assertThat(problems(EndingForm.read(new Reader(Typed.nothing()), FRIDAY)))
                .containsExactly(
                        "ended: Select whether it was done or is no longer needed",
                        "whatHappened: Enter what happened",
                        "endedOn: Enter the day");
    }

    private static Reading<Intent> read(Typed typed) {
        return PlanForm.read(new Reader(typed), NAMES, List.of(WANTED));
    }

    private static List<String> problems(Reading<?> reading) {
        return switch (reading) {
            case Accepted<?> _ -> List.of();
            case Refused<?>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    private static PlanItem item(String who, @Nullable LocalDate dueOn, boolean written) {
        return new PlanItem(
                new PlanItemId(UUID.randomUUID()),
                new Intent("I'll tell him over tea", who, dueOn, WANTED.id(), written),
                WANTED.words(),
                new ItemStanding.ToDo());
    }
}
