package org.ownwords.boardwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.boardwork.Known.Latest;
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

    private static Known objective(@Nullable Latest latest, String... years) {
        var says = new Objective(
                "Asked first",
                "I am asked first",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                new Owner("Larchmere Council", null),
                null,
                Stream.of(years).map(ReportingYear::of).toList());
        return new Known(UUID.randomUUID(), UUID.randomUUID(), says, false, "judith.marsh", Instant.EPOCH, latest);
    }

    @Test
    void an_objective_is_in_the_plan_of_the_years_that_were_named_or_of_every_year_until_it_is_over() {
        assertThat(BoardWorkTold.isInPlan(objective(null, "2024-25", "2025-26"), TIME))
                .isTrue();
        assertThat(BoardWorkTold.isInPlan(objective(null, "2026-27"), TIME)).isFalse();
        assertThat(BoardWorkTold.isInPlan(objective(null), TIME))
                .as("nobody said which")
                .isTrue();
        var over = new Latest(Standing.DONE, LocalDate.of(2025, 3, 31), null);
        assertThat(BoardWorkTold.isInPlan(objective(over), TIME)).isFalse();
        assertThat(BoardWorkTold.isInPlan(objective(over, "2025-26"), TIME))
                .as("it was named")
                .isTrue();
        assertThat(BoardWorkTold.isInPlan(objective(new Latest(Standing.DONE, TIME.first(), null)), TIME))
                .isTrue();
        assertThat(BoardWorkTold.isInPlan(
                        objective(new Latest(Standing.GOES_ON, LocalDate.of(2025, 3, 31), null)), TIME))
                .isTrue();
    }

    private static Known action(Known of, String what, LocalDate by, @Nullable Latest latest) {
        var says = new Action(of.asAbout(), what, new Owner("Larchmere Police", null), by);
        return new Known(UUID.randomUUID(), UUID.randomUUID(), says, false, "judith.marsh", Instant.EPOCH, latest);
    }

    @Test
    void an_objective_is_told_with_what_was_planned_for_the_year_and_what_was_done_in_it() {
        var objective = objective(null, "2025-26");
        var done = action(objective, "Show how to ask", LocalDate.of(2025, 9, 1), null);
        var not = action(objective, "Ask again later", LocalDate.of(2026, 3, 31), null);
        var before = action(
                objective,
                "Begin",
                LocalDate.of(2025, 3, 1),
                new Latest(Standing.DONE, LocalDate.of(2025, 3, 31), null));
        var next = action(objective, "Go on", LocalDate.of(2026, 4, 1), null);
        var early = action(objective, "Go on elsewhere", LocalDate.of(2026, 5, 1), null);
        var news = List.of(
                known(news(done, LocalDate.of(2025, 8, 1), "People are asked")),
                known(news(objective, LocalDate.of(2026, 4, 1), null)),
                known(news(before, LocalDate.of(2025, 3, 31), null)),
                known(news(early, LocalDate.of(2026, 3, 1), null)));
        assertThat(BoardWorkTold.objective(objective, List.of(before, done, not, next, early), news, TIME)
                        .said())
                .containsExactly(
                        new Said("I am asked first", "What is to be different for people:", false),
                        new Said("Show how to ask. Larchmere Police, by 1 September 2025", "Planned:", false),
                        new Said("It is done, 1 August 2025. Every form asks first\nPeople are asked", "Done:", false),
                        new Said("Ask again later. Larchmere Police, by 31 March 2026", "Planned:", false),
                        new Said("Nothing is recorded of this time.", "Done:", false),
                        new Said("Go on elsewhere. Larchmere Police, by 1 May 2026", "Planned:", false),
                        new Said("It is done, 1 March 2026. Every form asks first", "Done:", false));
    }
}
