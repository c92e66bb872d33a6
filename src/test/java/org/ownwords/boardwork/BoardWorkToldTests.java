package org.ownwords.boardwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.reported.Telling.Said;
import org.ownwords.vocabulary.ReportingYear;

/// What the Board's pack and its annual report tell of the plan.
class BoardWorkToldTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");

    private static Known known(Entry says) {
        return new Known(UUID.randomUUID(), UUID.randomUUID(), says, false, "judith.marsh", Instant.EPOCH, null);
    }

    private static News news(LocalDate on, @Nullable String changed) {
        return new News(
                new About(Noun.OBJECTIVE, UUID.randomUUID()),
                on,
                Standing.DONE,
                "Every form asks first",
                changed,
                null,
                null,
                null,
                null);
    }

    @Test
    void what_came_of_the_plan_is_told_in_its_year_and_in_no_other() {
        var of = List.of(
                known(news(LocalDate.of(2025, 4, 1), "People are asked first")),
                known(news(LocalDate.of(2026, 3, 31), null)),
                known(news(LocalDate.of(2026, 4, 1), null)));
        assertThat(BoardWorkTold.news(of, YEAR))
                .containsExactly(
                        new Said("Every form asks first\nPeople are asked first", "It is done:", false),
                        new Said("Every form asks first", "It is done:", false));
    }

    @Test
    void what_the_board_heard_stands_as_the_words_of_those_who_said_it() {
        var of = List.of(
                known(new Heard("Nobody rang us back", "The carers’ group", null, LocalDate.of(2025, 6, 3))),
                known(new Heard("It is better now", "The carers’ group", null, LocalDate.of(2026, 6, 3))));
        assertThat(BoardWorkTold.heard(of, YEAR))
                .containsExactly(new Said("Nobody rang us back", "The carers’ group", true));
    }
}
