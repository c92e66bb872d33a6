package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ownwords.counted.Decided;
import org.ownwords.counted.Decided.Instead;

/// What became of concerns, as figures.
class ConcernFiguresTests {

    private static final Decided DECIDED =
            new Decided(8, 23, List.of(new Instead("Advice", 12), new Instead("A review", 4), new Instead("None", 0)));

    @Test
    void what_concerns_led_to_is_of_all_that_were_decided() {
        var figures = ConcernFigures.of(DECIDED);
        assertThat(figures.became().whole()).hasValue(31);
        assertThat(numbers(figures.became())).containsExactly(OptionalLong.of(23), OptionalLong.of(8));
        assertThat(numbers(figures.instead()))
                .containsExactly(OptionalLong.of(12), OptionalLong.of(4), OptionalLong.of(0));
        assertThat(figures.instead().hasShares()).isFalse();
    }

    private static List<OptionalLong> numbers(Figure figure) {
        return figure.parts().stream().map(Figure.Part::number).toList();
    }
}
