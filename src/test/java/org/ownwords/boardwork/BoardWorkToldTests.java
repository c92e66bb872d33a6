package org.ownwords.boardwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling.Said;
import org.ownwords.vocabulary.ReportingYear;

/// What the Board's pack and its annual report tell of the plan.
class BoardWorkToldTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");
    private static final Span TIME = Span.of(YEAR, LocalDate.of(2026, 11, 30));

    private static Known known(Entry says) {
        return new Known(UUID.randomUUID(), UUID.randomUUID(), says, false, "judith.marsh", Instant.EPOCH, null);
    }

    private static News news(Known about, LocalDate on, @Nullable String changed) {
        return new News(about.asAbout(), on, Standing.DONE, "Every form asks first", changed, null, null, null, null);
    }

    private static Known heard(String words, LocalDate on) {
        return known(new Heard(words, "The carers’ group", null, on));
    }

    @Test
    void what_came_of_the_plan_is_told_in_its_time_with_what_it_is_about() {
        var step = known(new Action(
                new About(Noun.OBJECTIVE, UUID.randomUUID()),
                "Ask on the first page",
                new Owner("Larchmere Council", null),
                LocalDate.of(2026, 5, 1)));
        var of = List.of(
                known(news(step, LocalDate.of(2025, 4, 1), "People are asked first")),
                known(news(step, LocalDate.of(2026, 3, 31), null)),
                known(news(step, LocalDate.of(2026, 4, 1), null)));
        assertThat(BoardWorkTold.news(of, Map.of(step.id(), step), TIME))
                .containsExactly(
                        new Said(
                                "It is done. Every form asks first\nPeople are asked first",
                                "Ask on the first page:",
                                false),
                        new Said("It is done. Every form asks first", "Ask on the first page:", false));
        assertThat(BoardWorkTold.news(of, Map.of(), TIME))
                .as("of something that should not be here")
                .isEmpty();
        assertThat(BoardWorkTold.news(of, Map.of(step.id(), step), Span.quarter(YEAR, 4)))
                .as("January to March")
                .hasSize(1);
    }

    @Test
    void what_was_done_stands_below_the_words_of_those_who_asked_for_it() {
        var of = List.of(
                heard("Nobody rang us back", LocalDate.of(2025, 6, 3)),
                heard("It is better now", LocalDate.of(2026, 6, 3)),
                heard("We wait too long", LocalDate.of(2024, 6, 3)));
        var news = List.of(known(news(of.get(2), LocalDate.of(2025, 7, 1), null)));
        assertThat(BoardWorkTold.heard(of, news, TIME))
                .containsExactly(
                        new Said("Nobody rang us back", "The carers’ group", true),
                        new Said("We wait too long", "The carers’ group", true),
                        new Said("Every form asks first", "It is done:", false));
        assertThat(BoardWorkTold.news(news, Map.of(of.get(2).id(), of.get(2)), TIME))
                .isEmpty();
    }
}
