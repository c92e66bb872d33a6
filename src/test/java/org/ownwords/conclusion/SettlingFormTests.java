package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Names;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Unsettled;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

class SettlingFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final Names NAMES = Names.of(
            List.of("Edith", "Edith Abbott"),
            List.of(new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null)),
            Map.of(),
            List.of());
    private static final Unsettled RING = new Unsettled(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "Ring the bank",
            new Doer("Nadia Begum", "nadia.rahman"),
            LocalDate.of(2026, 7, 1));
    private static final Unsettled REVIEW = new Unsettled(
            UUID.fromString("00000000-0000-4000-8000-000000000002"), "Review how it is going", null, null);

    @Test
    void nothing_is_asked_where_nothing_is_open() {
        assertThat(read(Typed.nothing(), List.of())).isEqualTo(new Accepted<>(Map.of()));
    }

    @Test
    void each_is_asked_about_and_none_can_be_passed() {
        assertThat(problems(Typed.nothing(), RING, REVIEW))
                .containsExactly(
                        new Problem(on("settled", RING), "Select what happens to “Ring the bank”"),
                        new Problem(on("settled", REVIEW), "Select what happens to “Review how it is going”"));
        assertThat(problems(Typed.nothing().with(on("settled", RING), "forgotten"), RING))
                .hasSize(1);
    }

    @Test
    void a_long_plan_is_named_by_how_it_begins() {
        var talk = new Unsettled(RING.row(), "Talk\nwith   him " + "again and ".repeat(20), null, null);
        assertThat(problems(Typed.nothing(), talk))
                .extracting(Problem::words)
                .containsExactly(
                        "Select what happens to “Talk with him again and again and again and again and again…”");
    }

    @Test
    void what_is_done_says_when_and_what_happened() {
        var typed = Typed.nothing().with(on("settled", RING), "done");
        assertThat(problems(typed, RING))
                .containsExactly(
                        new Problem(on("doneOn", RING), "Enter the day it was done", on("doneOn", RING) + "-day"),
                        new Problem(on("whatHappened", RING), "Enter what happened"));
        assertThat(read(day(typed.with(on("whatHappened", RING), "They pay it back"), on("doneOn", RING), TODAY), RING))
                .isEqualTo(accepted(RING, new Settlement.Done(TODAY, "They pay it back")));
    }

    @Test
    void what_goes_on_says_who_and_perhaps_by_when() {
        var typed = Typed.nothing().with(on("settled", RING), "goes-on");
        assertThat(problems(typed, RING)).containsExactly(new Problem(on("goesOnWho", RING), "Enter who will do it"));
        assertThat(read(typed.with(on("goesOnWho", RING), "Nadia Rahman"), RING))
                .isEqualTo(accepted(RING, new Settlement.GoesOn(new Doer("Nadia Rahman", "nadia.rahman"), null)));
        assertThat(read(day(typed.with(on("goesOnWho", RING), "Priya"), on("goesOnDue", RING), TODAY), RING))
                .isEqualTo(accepted(RING, new Settlement.GoesOn(Doer.named("Priya"), TODAY)));
    }

    @Test
    void whoever_was_to_do_it_goes_on_doing_it_whatever_they_are_called_now() {
        var typed = Typed.nothing().with(on("settled", RING), "goes-on").with(on("goesOnWho", RING), "Nadia Begum");
        assertThat(read(typed, RING))
                .isEqualTo(accepted(RING, new Settlement.GoesOn(new Doer("Nadia Begum", "nadia.rahman"), null)));
    }

    @Test
    void nothing_goes_on_that_is_late_from_its_first_day() {
        var typed = Typed.nothing().with(on("settled", RING), "goes-on").with(on("goesOnWho", RING), "Priya");
        assertThat(problems(day(typed, on("goesOnDue", RING), TODAY.minusDays(1)), RING))
                .containsExactly(new Problem(
                        on("goesOnDue", RING),
                        "This day has passed. Enter today or a later day, or leave it empty",
                        on("goesOnDue", RING) + "-day"));
    }

    @Test
    void what_is_no_longer_needed_says_why() {
        var typed = Typed.nothing().with(on("settled", RING), "not-needed");
        assertThat(problems(typed, RING))
                .containsExactly(new Problem(on("because", RING), "Enter why it is no longer needed"));
        assertThat(read(typed.with(on("because", RING), "They rang us"), RING))
                .isEqualTo(accepted(RING, new Settlement.NotNeeded("They rang us")));
    }

    @Test
    void words_under_another_answer_are_not_passed_over_in_silence() {
        var stray =
                new Problem(on("settled", RING), "Select the answer that you entered words under, or remove the words");
        var why = Typed.nothing().with(on("because", RING), "They rang us");
        assertThat(problems(why.with(on("settled", RING), "goes-on").with(on("goesOnWho", RING), "Priya"), RING))
                .containsExactly(stray);
        assertThat(problems(
                        why.with(on("settled", RING), "not-needed").with(on("whatHappened", RING), "They rang"), RING))
                .containsExactly(stray);
    }

    @Test
    void what_was_typed_about_something_that_is_open_no_longer_is_shown() {
        var typed = Typed.nothing()
                .with(on("open", RING), "Ring the bank")
                .with(on("because", RING), "They rang us")
                .with(on("open", REVIEW), "Review how it is going")
                .with("open-nonsense", "x");
        assertThat(SettlingForm.shown(List.of(), NAMES, typed))
                .isEqualTo(new StillOpen(
                        List.of(),
                        List.of(new Unsettled(RING.row(), "Ring the bank", null, null)),
                        List.of("Edith", "Nadia Rahman")));
        assertThat(SettlingForm.shown(List.of(RING), NAMES, typed))
                .isEqualTo(new StillOpen(List.of(RING), List.of(), List.of("Edith", "Nadia Rahman")));
        assertThat(SettlingForm.shown(List.of(), NAMES, Typed.nothing()).isNothing())
                .isTrue();
        assertThat(SettlingForm.shown(List.of(), NAMES, typed).isNothing()).isFalse();
        assertThat(SettlingForm.shown(List.of(RING), NAMES, Typed.nothing()).isNothing())
                .isFalse();
    }

    private static String on(String name, Unsettled thing) {
        return SettlingForm.field(name, thing.row());
    }

    private static Typed day(Typed typed, String field, LocalDate day) {
        return typed.with(field + "-day", "" + day.getDayOfMonth())
                .with(field + "-month", "" + day.getMonthValue())
                .with(field + "-year", "" + day.getYear());
    }

    private static Reading<Map<UUID, Settlement>> read(Typed typed, Unsettled... open) {
        return read(typed, List.of(open));
    }

    private static Reading<Map<UUID, Settlement>> read(Typed typed, List<Unsettled> open) {
        var read = new Reader(typed);
        var settled = SettlingForm.read(read, open, NAMES, TODAY);
        return read.accept(() -> settled);
    }

    private static Reading<Map<UUID, Settlement>> accepted(Unsettled thing, Settlement settlement) {
        return new Accepted<>(Map.ofEntries(entry(thing.row(), settlement)));
    }

    private static List<Problem> problems(Typed typed, Unsettled... open) {
        return switch (read(typed, open)) {
            case Accepted<?> _ -> List.of();
            case Refused<?>(var problems) -> problems.list();
        };
    }
}
