package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BankHolidaysTests {

    // Each year as it was announced on GOV.UK.

    @Test
    void an_ordinary_year_has_eight() {
        assertThat(BankHolidays.of(2019))
                .containsExactlyInAnyOrder(days(
                        "2019-01-01",
                        "2019-04-19",
                        "2019-04-22",
                        "2019-05-06",
                        "2019-05-27",
                        "2019-08-26",
                        "2019-12-25",
                        "2019-12-26"));
    }

    @Test
    void early_may_was_moved_to_ve_day_in_2020_and_boxing_day_on_a_saturday_gave_the_monday() {
        assertThat(BankHolidays.of(2020))
                .containsExactlyInAnyOrder(days(
                        "2020-01-01",
                        "2020-04-10",
                        "2020-04-13",
                        "2020-05-08",
                        "2020-05-25",
                        "2020-08-31",
                        "2020-12-25",
                        "2020-12-26",
                        "2020-12-28"));
    }

    @Test
    void christmas_on_a_saturday_gives_the_monday_and_the_tuesday() {
        assertThat(BankHolidays.of(2021))
                .containsExactlyInAnyOrder(days(
                        "2021-01-01",
                        "2021-04-02",
                        "2021-04-05",
                        "2021-05-03",
                        "2021-05-31",
                        "2021-08-30",
                        "2021-12-25",
                        "2021-12-26",
                        "2021-12-27",
                        "2021-12-28"));
    }

    @Test
    void the_jubilee_the_funeral_and_two_holidays_on_a_weekend_in_2022() {
        assertThat(BankHolidays.of(2022))
                .containsExactlyInAnyOrder(days(
                        "2022-01-01",
                        "2022-01-03",
                        "2022-04-15",
                        "2022-04-18",
                        "2022-05-02",
                        "2022-06-02",
                        "2022-06-03",
                        "2022-08-29",
                        "2022-09-19",
                        "2022-12-25",
                        "2022-12-26",
                        "2022-12-27"));
    }

    @Test
    void the_coronation_in_2023_came_on_top_and_new_year_on_a_sunday_gave_the_monday() {
        assertThat(BankHolidays.of(2023))
                .containsExactlyInAnyOrder(days(
                        "2023-01-01",
                        "2023-01-02",
                        "2023-04-07",
                        "2023-04-10",
                        "2023-05-01",
                        "2023-05-08",
                        "2023-05-29",
                        "2023-08-28",
                        "2023-12-25",
                        "2023-12-26"));
    }

    @Test
    void the_present_year() {
        assertThat(BankHolidays.of(2026))
                .containsExactlyInAnyOrder(days(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-26",
                        "2026-12-28"));
    }

    @Test
    void good_friday_is_two_days_before_easter_by_the_table_of_the_prayer_book() {
        // Early and late ones, and those that a simpler reckoning gets wrong (1954, 1981, 2049, 2076, 2106).
        assertThat(Stream.of(
                                "1954-04-16",
                                "1981-04-17",
                                "2008-03-21",
                                "2011-04-22",
                                "2015-04-03",
                                "2016-03-25",
                                "2017-04-14",
                                "2018-03-30",
                                "2024-03-29",
                                "2025-04-18",
                                "2027-03-26",
                                "2028-04-14",
                                "2029-03-30",
                                "2030-04-19",
                                "2038-04-23",
                                "2049-04-16",
                                "2076-04-17",
                                "2100-03-26",
                                "2106-04-16",
                                "2152-04-21",
                                "2285-03-20")
                        .map(LocalDate::parse))
                .allMatch(day -> BankHolidays.of(day.getYear()).contains(day));
    }

    @Test
    void easter_is_what_another_reckoning_of_the_same_table_says() {
        for (var year = 1900; year < 2500; year++) {
            var easter = easter(year);
            assertThat(BankHolidays.of(year))
                    .as("Good Friday and Easter Monday of %s", year)
                    .contains(easter.minusDays(2), easter.plusDays(1));
        }
    }

    /// Butcher's reckoning, which no one formula of ours is taken from.
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private static LocalDate[] days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
