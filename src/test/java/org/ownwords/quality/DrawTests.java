package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.person.CaseId;

/// What is drawn.
class DrawTests {

    private static InFrame one(int number, @Nullable String team) {
        var id = new UUID(0, number);
        return new InFrame(id, new CaseId(id), team);
    }

    private static List<InFrame> frame(int size, @Nullable String team) {
        return IntStream.range(0, size).mapToObj(number -> one(number, team)).toList();
    }

    @Test
    void the_generator_gives_the_numbers_that_were_published_for_it() {
        var numbers = new Draw.Numbers(1234567);
        assertThat(LongStream.generate(numbers::next).limit(5).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void the_same_seed_draws_the_same_whatever_order_the_frame_came_in() {
        var frame = frame(200, null);
        var shuffled = new ArrayList<>(frame);
        Collections.reverse(shuffled);
        var sampling = new Sampling(10, false, 42);
        assertThat(Draw.of(frame, sampling)).hasSize(10).doesNotHaveDuplicates();
        assertThat(Draw.of(shuffled, sampling)).isEqualTo(Draw.of(frame, sampling));
        assertThat(Draw.of(frame, new Sampling(10, false, 43))).isNotEqualTo(Draw.of(frame, sampling));
        assertThat(Draw.of(frame, new Sampling(20, false, 42)).subList(0, 10))
                .as("more are drawn after the same")
                .isEqualTo(Draw.of(frame, sampling));
        assertThat(Draw.of(frame, sampling))
                .extracting(each -> each.row().getLeastSignificantBits())
                .as("so that a change to the algorithm is noticed")
                .containsExactly(KEPT);
    }

    private static final Long[] KEPT = {13L, 78L, 92L, 32L, 122L, 74L, 141L, 178L, 89L, 82L};

    @Test
    void of_each_team_so_many_are_drawn_and_all_where_there_are_fewer() {
        var frame = new ArrayList<InFrame>();
        IntStream.range(0, 30).forEach(number -> frame.add(one(number, number % 3 == 0 ? "north" : "south")));
        frame.add(one(99, null));
        frame.add(one(98, "west"));
        var drawn = Draw.of(frame, new Sampling(3, true, 7));
        assertThat(drawn)
                .extracting(InFrame::team)
                .containsExactly(null, "north", "north", "north", "south", "south", "south", "west");
        assertThat(Draw.of(frame, new Sampling(3, false, 7))).hasSize(3);
        assertThat(Draw.of(List.of(), new Sampling(3, false, 7))).isEmpty();
        assertThat(Draw.of(frame(2, null), new Sampling(3, false, 7))).hasSize(2);
    }

    @Test
    void each_is_drawn_about_as_often_as_any_other() {
        var counts = new HashMap<UUID, Integer>();
        var frame = frame(10, null);
        for (var seed = 0; seed < 10_000; seed++) {
            Draw.of(frame, new Sampling(2, false, seed)).forEach(each -> counts.merge(each.row(), 1, Integer::sum));
        }
        assertThat(counts).hasSize(10);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(1850, 2150));
    }

    @Test
    void a_sample_has_a_size_and_a_period_an_order() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(0, false, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(201, false, 1));
        var today = LocalDate.of(2026, 7, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Frame(FrameKind.ENDED, null, today, today.minusDays(1)));
        assertThat(Frame.lastThreeMonths(today).words())
                .isEqualTo("Enquiries that were concluded, 11 April 2026 to 10 July 2026");
        assertThat(new Sampling(3, true, 1).words()).isEqualTo("3 of each team");
        assertThat(new Sampling(3, false, 1).words()).isEqualTo("3");
    }
}
