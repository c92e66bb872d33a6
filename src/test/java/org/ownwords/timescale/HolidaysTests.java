package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Targets.Target;

class HolidaysTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);

    @Test
    void the_days_that_were_published_are_those_of_the_acts() {
        assertThat(List.of(PublishedHolidays.DAYS.firstKey().getYear(), PublishedHolidays.lastYear()))
                .containsExactly(2024, 2027);
        for (var year = 2024; year <= 2027; year++) {
            assertThat(PublishedHolidays.DAYS
                            .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                            .keySet())
                    .as("%d", year)
                    .isEqualTo(BankHolidays.of(year).stream()
                            .filter(day -> !BankHolidays.isWeekend(day))
                            .collect(Collectors.toSet()));
        }
        assertThat(PublishedHolidays.DAYS).containsEntry(LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)");
    }

    @Test
    void a_year_that_was_not_published_follows_the_acts() {
        assertThat(PublishedHolidays.covers(2023)).isFalse();
        assertThat(PublishedHolidays.covers(2028)).isFalse();
        assertThat(PublishedHolidays.covers(2024)).isTrue();
        assertThat(PublishedHolidays.covers(2027)).isTrue();
        assertThat(Holidays.AS_PUBLISHED.includes(LocalDate.of(2023, 5, 8)))
                .as("the coronation")
                .isTrue();
        assertThat(Holidays.AS_PUBLISHED.includes(LocalDate.of(2028, 4, 14)))
                .as("Good Friday")
                .isTrue();
        assertThat(Holidays.AS_PUBLISHED.includes(LocalDate.of(2028, 4, 13))).isFalse();
    }

    @Test
    void a_day_that_the_council_sets_is_one_and_a_day_that_it_takes_away_is_none() {
        var easterMonday = LocalDate.of(2026, 4, 6);
        var here = new Holidays(Map.of(MONDAY, true, easterMonday, false));
        assertThat(here.includes(MONDAY)).isTrue();
        assertThat(Holidays.AS_PUBLISHED.includes(MONDAY)).isFalse();
        assertThat(here.includes(easterMonday)).isFalse();
        assertThat(Holidays.AS_PUBLISHED.includes(easterMonday)).isTrue();
        assertThat(here.includes(LocalDate.of(2026, 12, 25))).isTrue();
    }

    @Test
    void what_is_due_after_a_day_that_was_set_is_due_a_day_later() {
        var stage = new Stage("decision", "The decision");
        var owed = new Owed(
                new CaseId(java.util.UUID.randomUUID()),
                new Because("decision", java.util.UUID.randomUUID()),
                new Prompt("Decide", "", "/"),
                new Whom.Holder(),
                new When.Within(stage, FRIDAY),
                Bearing.KEEPS_OPEN);
        var list = List.of(new Target("decision", 1, LocalDate.of(2015, 4, 1)));
        assertThat(Term.of(owed, new Targets(list), List.of(), FRIDAY).due()).isEqualTo(MONDAY);
        assertThat(Term.of(owed, new Targets(list, new Holidays(Map.of(MONDAY, true))), List.of(), FRIDAY)
                        .due())
                .isEqualTo(MONDAY.plusDays(1));
    }
}
