package org.ownwords.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifetimeTests {

    private static final LocalDate BORN = LocalDate.of(1952, 5, 3);
    private static final LocalDate DIED = LocalDate.of(2026, 7, 9);
    private static final Lifetime WHOLE = new Lifetime(new PartDay.Whole(BORN), DIED);

    private static Dated talked(LocalDate on) {
        return new Dated("you talked with them", on);
    }

    private static Typed day(LocalDate day) {
        return Typed.nothing().with("heldOn", day);
    }

    private static @Nullable String refused(Lifetime lifetime, LocalDate day) {
        var read = new Reader(day(day), lifetime);
        read.inLife("heldOn", talked(read.pastDay("heldOn", "Enter the day", LocalDate.of(2026, 8, 1))));
        return switch (read.accept(() -> day)) {
            case Reading.Accepted<LocalDate> _ -> null;
            case Reading.Refused<LocalDate>(var problems) -> problems.on("heldOn");
        };
    }

    @Test
    void what_was_done_with_somebody_was_between_their_birth_and_their_death_and_both_days_count() {
        assertThat(WHOLE.outside(talked(BORN))).isEmpty();
        assertThat(WHOLE.outside(talked(DIED))).isEmpty();
        assertThat(WHOLE.outside(talked(BORN.minusDays(1))))
                .contains("Check two days: they were born on 3 May 1952, and you talked with them on 2 May 1952, before"
                        + " that. One of them is not right");
        assertThat(WHOLE.outside(talked(DIED.plusDays(1))))
                .contains("Check two days: you talked with them on 10 July 2026, and they died on 9 July 2026, before"
                        + " that. One of them is not right");
    }

    @Test
    void what_happens_because_of_somebody_goes_on_after_they_died() {
        assertThat(WHOLE.notYetBorn(talked(DIED.plusYears(1)))).isEmpty();
    }

    @Test
    void of_a_year_only_what_cannot_be_is_refused() {
        var about = new Lifetime(new PartDay.YearOnly(1952), null);
        assertThat(about.outside(talked(LocalDate.of(1952, 1, 1)))).isEmpty();
        assertThat(about.outside(talked(LocalDate.of(1951, 12, 31))))
                .contains("Check a day and a year: they were born in 1952 or so, and you talked with them on 31"
                        + " December 1951, before that. One of them is not right");
        assertThat(about.outside(talked(DIED.plusYears(30)))).isEmpty();
    }

    @Test
    void of_whoever_nothing_is_known_of_nothing_is_refused() {
        assertThat(Lifetime.NOT_KNOWN.outside(talked(LocalDate.of(1890, 1, 1)))).isEmpty();
    }

    @Test
    void a_form_about_somebody_names_the_field_of_a_day_that_cannot_be() {
        assertThat(refused(WHOLE, DIED)).isNull();
        assertThat(refused(WHOLE, DIED.plusDays(1))).contains("they died on 9 July 2026");
        assertThat(refused(WHOLE, BORN.minusDays(1)))
                .isEqualTo("Check two days: they were born on 3 May 1952, and this happened on 2 May 1952, before that."
                        + " One of them is not right");
    }

    @Test
    void no_day_that_has_come_was_before_they_were_born_whatever_it_is_of() {
        var read = new Reader(day(BORN.minusYears(26)), WHOLE);
        read.pastDay("heldOn", "Enter the day", DIED);
        assertThat(read.accept(() -> true)).isInstanceOf(Reading.Refused.class);
    }
}
