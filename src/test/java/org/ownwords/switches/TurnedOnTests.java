package org.ownwords.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

class TurnedOnTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    private static SwitchEntry set(String code, boolean on, LocalDate from) {
        return new SwitchEntry(
                UUID.randomUUID(), code, on, "Sam Oyelaran", from, "The Board agreed it", from.plusYears(1));
    }

    @Test
    void nothing_is_on_until_somebody_turns_it_on_and_then_from_its_day() {
        assertThat(new TurnedOn(List.of()).isOn("a", TODAY)).isFalse();
        var on = new TurnedOn(List.of(set("a", true, TODAY)));
        assertThat(on.isOn("a", TODAY.minusDays(1))).isFalse();
        assertThat(on.isOn("a", TODAY)).isTrue();
        assertThat(on.isOn("a", TODAY.plusYears(1))).isTrue();
        assertThat(on.isOn("b", TODAY)).isFalse();
        assertThat(on.everOn("a")).isTrue();
        assertThat(on.everOn("b")).isFalse();
    }

    @Test
    void the_latest_day_that_has_come_counts_and_of_one_day_what_was_recorded_last() {
        var later = new TurnedOn(List.of(set("a", false, TODAY.plusDays(7)), set("a", true, TODAY)));
        assertThat(later.isOn("a", TODAY)).isTrue();
        assertThat(later.isOn("a", TODAY.plusDays(7))).isFalse();
        var recordedBackwards = new TurnedOn(List.of(set("a", true, TODAY), set("a", false, TODAY.plusDays(7))));
        assertThat(recordedBackwards.isOn("a", TODAY.plusDays(7))).isFalse();
        var sameDay = new TurnedOn(List.of(set("a", false, TODAY), set("a", true, TODAY)));
        assertThat(sameDay.isOn("a", TODAY)).isFalse();
        assertThat(sameDay.everOn("a")).isTrue();
        assertThat(new TurnedOn(List.of(set("a", false, TODAY))).everOn("a")).isFalse();
    }

    @Test
    void what_is_on_is_looked_at_again_once_its_day_has_passed_and_not_what_is_off_by_now() {
        var year = TODAY.plusYears(1);
        var entries = List.of(set("a", true, TODAY), set("b", true, TODAY));
        assertThat(new TurnedOn(entries).toLookAt(year)).isZero();
        assertThat(new TurnedOn(entries).toLookAt(year.plusDays(1))).isEqualTo(2);
        var off = new TurnedOn(List.of(set("a", false, year), entries.getFirst(), entries.getLast()));
        assertThat(off.toLookAt(year.plusDays(1))).isEqualTo(1);
        var again = new TurnedOn(List.of(set("b", true, year), set("b", true, TODAY)));
        assertThat(again.toLookAt(year.plusDays(1))).isZero();
    }

    @Test
    void it_is_set_from_today_or_later_with_somebody_who_answers_for_it_and_why() {
        var typed = Typed.nothing()
                .with(Typed.ID, UUID.randomUUID().toString())
                .with("on", "yes")
                .with("owner", "Sam Oyelaran")
                .with("why", "The Board agreed it");
        assertThat(SwitchForm.read(new Reader(typed), "a", TODAY))
                .isEqualTo(new Accepted<>(new SwitchEntry(
                        typed.id(), "a", true, "Sam Oyelaran", TODAY, "The Board agreed it", TODAY.plusYears(1))));
        assertThat(problems(typed.with("again", TODAY)))
                .containsExactly("The date must be after the day from which it holds");
        assertThat(problems(typed.with("from", TODAY.minusDays(1))))
                .containsExactly("The date must be today or in the future. What was recorded before stays as it was");
        assertThat(problems(typed.with("from", TODAY.plusDays(1)))).isEmpty();
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "Select what holds from then on",
                        "Enter the name of whoever answers for it",
                        "Enter why it is set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwitchEntry(UUID.randomUUID(), "a", true, " ", TODAY, "Because", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwitchEntry(UUID.randomUUID(), "a", true, "Sam Oyelaran", TODAY, "", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Switch("An advocate", "", "", "", "", ""));
    }

    private static List<String> problems(Typed typed) {
        return switch (SwitchForm.read(new Reader(typed), "a", TODAY)) {
            case Refused<SwitchEntry>(var problems) ->
                problems.list().stream().map(each -> each.words()).toList();
            case Accepted<SwitchEntry> _ -> List.of();
        };
    }
}
