package org.ownwords.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Next;
import org.ownwords.casework.Step;

/// How the steps of concepts that know nothing of each other become lines.
class LineTests {

    private static final UUID CONCERN = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();
    private static final UUID ENQUIRY = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private static final Step RAISED = step(CONCERN, null, 0, "Concern", Next.always("Support", "/support"));
    private static final Step DECIDED = step(CONCERN, null, 20, "Duty arises", Next.whileOpen("Decide", "/decide"));
    private static final Step OPENED = step(ENQUIRY, CONCERN, 0, "Enquiry", Next.whileOpen("Ask another", "/caused"));
    private static final Step OPEN = step(ENQUIRY, null, 10, "open 3 days", Next.always("Close", "/close"));

    private static Step step(UUID of, @Nullable UUID after, int order, @Nullable String words, Next... next) {
        return new Step(of, after, order, words, false, List.of(next));
    }

    private static List<String> offered(Line line) {
        return line.next().stream().map(Next::words).toList();
    }

    @Test
    void steps_of_one_row_stand_in_their_order_whoever_said_them_first() {
        for (var steps : List.of(List.of(RAISED, DECIDED), List.of(DECIDED, RAISED))) {
            assertThat(Line.of(steps))
                    .singleElement()
                    .satisfies(line -> assertThat(line.words()).containsExactly("Concern", "Duty arises"));
        }
    }

    @Test
    void a_row_that_came_out_of_another_goes_on_from_it() {
        var steps = new ArrayList<>(List.of(RAISED, DECIDED, OPENED, OPEN));
        for (var i = 0; i < steps.size(); i++) {
            Collections.rotate(steps, 1);
            assertThat(Line.of(steps))
                    .singleElement()
                    .satisfies(line -> assertThat(line.words())
                            .containsExactly("Concern", "Duty arises", "Enquiry", "open 3 days"));
        }
    }

    @Test
    void what_the_latest_step_offers_comes_first() {
        assertThat(offered(Line.of(List.of(RAISED, DECIDED)).getFirst())).containsExactly("Decide", "Support");
        assertThat(offered(Line.of(List.of(RAISED, OPENED, OPEN)).getFirst()))
                .containsExactly("Close", "Ask another", "Support");
    }

    @Test
    void what_can_be_done_while_a_row_is_open_is_not_offered_once_another_came_out_of_it() {
        assertThat(offered(Line.of(List.of(RAISED, DECIDED, OPENED)).getFirst()))
                .containsExactly("Ask another", "Support");
    }

    @Test
    void nor_once_it_has_ended_whichever_step_says_so() {
        var ended = new Step(ENQUIRY, null, 10, "Closed", true, List.of(Next.always("Correct", "/correct")));
        assertThat(offered(Line.of(List.of(RAISED, OPENED, ended)).getFirst())).containsExactly("Correct", "Support");
    }

    @Test
    void several_rows_that_came_out_of_one_are_a_line_each_and_what_it_offers_stands_once() {
        var second = step(SECOND, CONCERN, 0, "Another enquiry", Next.whileOpen("Ask another", "/caused/2"));
        var lines = Line.of(List.of(RAISED, OPENED, second));
        assertThat(lines)
                .extracting(Line::words)
                .containsExactly(List.of("Concern", "Enquiry"), List.of("Concern", "Another enquiry"));
        assertThat(lines)
                .extracting(LineTests::offered)
                .containsExactly(List.of("Ask another", "Support"), List.of("Ask another"));
    }

    @Test
    void matters_of_their_own_stand_in_the_order_they_were_given() {
        var another = step(ANOTHER, null, 0, "An older concern");
        assertThat(Line.of(List.of(RAISED, another)))
                .extracting(Line::words)
                .containsExactly(List.of("Concern"), List.of("An older concern"));
    }

    @Test
    void a_row_whose_beginning_nobody_tells_begins_a_line() {
        assertThat(Line.of(List.of(OPENED, OPEN)))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).containsExactly("Enquiry", "open 3 days"));
    }

    @Test
    void a_step_without_words_only_offers_something() {
        var undecided = step(CONCERN, null, 20, null, Next.whileOpen("Decide", "/decide"));
        assertThat(Line.of(List.of(RAISED, undecided))).singleElement().satisfies(line -> {
            assertThat(line.words()).containsExactly("Concern");
            assertThat(offered(line)).containsExactly("Decide", "Support");
        });
    }

    @Test
    void where_there_are_no_steps_there_are_no_lines() {
        assertThat(Line.of(List.of())).isEmpty();
    }
}
