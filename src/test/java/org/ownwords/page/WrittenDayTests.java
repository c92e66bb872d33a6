package org.ownwords.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 May 1952",
                "3rd May 1952",
                "3rd of may, 1952",
                "03 MAY 1952",
                "3may1952",
                "3-May-1952",
                "3\u00a0May\u202f1952",
                "May 3, 1952",
                "May 3rd 1952",
                "3/5/1952",
                "03/05/1952",
                "3.5.1952",
                "03-05-1952",
                "3 5 1952",
                "1952-05-03",
                "1952/5/3"
            })
    void a_day_is_read_as_people_write_it(String written) {
        assertThat(WrittenDay.in(written)).contains(new WrittenDay(List.of(LocalDate.of(1952, 5, 3)), "", ""));
    }

    @Test
    void a_year_of_two_digits_may_be_of_either_century() {
        var both = List.of(LocalDate.of(1952, 5, 3), LocalDate.of(2052, 5, 3));
        assertThat(WrittenDay.in("03/05/52")).contains(new WrittenDay(both, "", ""));
        assertThat(WrittenDay.in("3 May 52")).contains(new WrittenDay(both, "", ""));
        assertThat(WrittenDay.in("29/2/00"))
                .as("there was none in 1900")
                .contains(new WrittenDay(List.of(LocalDate.of(2000, 2, 29)), "", ""));
    }

    @Test
    void what_stands_around_it_is_kept() {
        assertThat(WrittenDay.in("edith, 3 May 1952 abbott"))
                .contains(new WrittenDay(List.of(LocalDate.of(1952, 5, 3)), "edith, ", " abbott"));
        assertThat(WrittenDay.in("June 3/5/1952"))
                .contains(new WrittenDay(List.of(LocalDate.of(1952, 5, 3)), "June ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "edith",
                "31/2/1952",
                "31 June 1952",
                "3/5",
                "13 13 1952",
                "3/5/195",
                "3/5/19523",
                "May 1952",
                "1 3 5 7"
            })
    void what_is_no_day_is_not_read_as_one(String written) {
        assertThat(WrittenDay.in(written)).isEmpty();
    }
}
