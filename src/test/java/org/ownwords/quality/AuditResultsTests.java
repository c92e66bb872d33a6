package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.quality.Audit.Heard;
import org.ownwords.quality.Results.Count;

/// What audits say together, and who may read what.
class AuditResultsTests {

    private static final Tool TOOL = Tools.recorded("eight-questions-2017");
    private static final UUID SPRING = UUID.randomUUID();
    private static final UUID SUMMER = UUID.randomUUID();

    /// So many answers to each question.
    private static List<Count> counts(UUID cycle, long green, long amber, long red, long grey) {
        var counts = new ArrayList<Count>();
        for (var question : TOOL.questions()) {
            counts.add(new Count(cycle, question.code(), "green", green));
            counts.add(new Count(cycle, question.code(), "amber", amber));
            counts.add(new Count(cycle, question.code(), "red", red));
            counts.add(new Count(cycle, question.code(), "grey", grey));
        }
        return counts;
    }

    private static List<OptionalLong> first(Results results) {
        return results.lines().getFirst().numbers();
    }

    @Test
    void the_numbers_of_all_draws_are_added_and_the_cases_are_counted_once() {
        var counts = counts(SPRING, 4, 3, 2, 1);
        counts.addAll(counts(SUMMER, 1, 0, 0, 0));
        var results = Results.exact(TOOL, counts);
        assertThat(results.cases()).hasValue(11);
        assertThat(first(results).stream().map(Results::shown)).containsExactly("5", "3", "2", "1");
        assertThat(results.withholds()).isFalse();
        assertThat(Results.exact(TOOL, List.of()).cases()).hasValue(0);
    }

    @Test
    void from_draw_to_draw_it_is_said_how_often_the_best_answer_was_given() {
        var counts = counts(SPRING, 4, 1, 1, 3);
        counts.addAll(counts(SUMMER, 0, 0, 0, 2));
        var asked = TOOL.questions().getFirst();
        assertThat(Results.share(TOOL, counts, SPRING, asked)).isEqualTo("4 of 6");
        assertThat(Results.share(TOOL, counts, SUMMER, asked))
                .as("the question applied to none")
                .isEqualTo("–");
    }

    @Test
    void what_is_small_is_withheld_and_cannot_be_worked_out_from_the_rest() {
        var results = Results.published(TOOL, counts(SPRING, 30, 20, 10, 40));
        assertThat(first(results).stream().map(Results::shown)).containsExactly("30", "20", "10", "40");
        assertThat(results.cases()).hasValue(100);
        var small = Results.published(TOOL, counts(SPRING, 30, 20, 3, 40));
        assertThat(first(small).stream().map(Results::shown))
                .as("the others are rounded, so that it cannot be worked out from them")
                .containsExactly("30", "20", "withheld", "40");
        assertThat(small.cases()).hasValue(95);
        assertThat(small.withholds()).isTrue();
        assertThat(Results.shown(OptionalLong.empty())).isEqualTo("withheld");
    }

    private static Audited audited(int place, String reader) {
        return new Audited(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                place,
                reader,
                new Audit(Map.of(), null, null, null),
                null,
                Instant.EPOCH);
    }

    @Test
    void until_all_are_in_each_reader_sees_their_own_and_nobody_else_sees_any() {
        var rose = audited(1, "rose");
        var saul = audited(2, "saul");
        assertThat(MayRead.of(List.of(rose), 2, "rose")).containsExactly(rose);
        assertThat(MayRead.of(List.of(rose), 2, "saul")).isEmpty();
        assertThat(MayRead.of(List.of(rose), 2, "sam")).isEmpty();
        assertThat(MayRead.of(List.of(rose, saul), 2, "saul")).containsExactly(rose, saul);
        assertThat(MayRead.of(List.of(rose), 1, "sam")).containsExactly(rose);
        assertThat(MayRead.allAreIn(List.of(), 1)).isFalse();
    }

    @Test
    void nobody_is_heard_for_an_audit_without_having_agreed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Heard("I knew", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heard("", "She said yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Agreed("risk", "red", " "));
    }

    @Test
    void how_far_a_draw_has_come_is_said_in_words() {
        assertThat(new Progress(3, 1).words()).isEqualTo("1 of 3 read");
        assertThat(new Progress(3, 3).isDone()).isTrue();
        assertThat(new Progress(3, 2).isDone()).isFalse();
        assertThat(Progress.NONE.isDone()).isFalse();
    }
}
