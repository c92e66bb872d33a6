package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

class PauseFormTests {

    private static final PauseId ID = new PauseId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final List<Option> STOPS =
            List.of(Option.of("decision", "The decision"), Option.of("set-days", "The days somebody set"));
    private static final Typed WHOLE = day(
            day(
                    Typed.nothing()
                            .with("reason", "capacity-recovery")
                            .with("why", "The ward says she may be well enough in two weeks")
                            .with("stops", List.of("decision", "nonsense"))
                            .with("supportedBy", "Sam Oyelaran"),
                    "since",
                    TODAY),
            "until",
            TODAY.plusDays(14));

    @Test
    void a_pause_is_for_something_and_has_an_end() {
        assertThat(read(WHOLE))
                .isEqualTo(new Accepted<>(new Pause(
                        ID,
                        new Rationale(
                                PauseReason.CAPACITY_RECOVERY,
                                "The ward says she may be well enough in two weeks",
                                "Sam Oyelaran"),
                        TODAY,
                        TODAY.plusDays(14),
                        new Stops(Set.of("decision")),
                        null)));
    }

    @Test
    void it_may_end_on_any_day_to_come() {
        assertThat(problems(day(WHOLE, "until", TODAY.plusDays(90)))).isEmpty();
        assertThat(problems(day(WHOLE, "until", TODAY))).isEmpty();
    }

    @Test
    void it_does_not_end_before_it_began() {
        assertThat(problems(day(WHOLE, "until", TODAY.minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("until: Check two days: the clock stopped on ");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "reason: Select why the clock is paused",
                        "why: Enter why the clock is paused, and how you know",
                        "stops: Select what is paused",
                        "since: Enter the day the clock stopped",
                        "until: Enter the day the clock starts again. You can pause it again when that day comes",
                        "supportedBy: Enter the name of the manager who supports this");
    }

    private static Reading<Pause> read(Typed typed) {
        return PauseForm.read(new Reader(typed), ID, STOPS, TODAY);
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Accepted<Pause> _ -> List.of();
            case Refused<Pause>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    private static Typed day(Typed typed, String field, LocalDate day) {
        return typed.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }
}
