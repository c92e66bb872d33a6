package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WithholdingTests {

    private static final int WITHHELD = -1;

    @Test
    void a_number_under_five_is_withheld_and_five_is_shown() {
        assertThat(Withholding.shown(4)).isEmpty();
        assertThat(Withholding.shown(0)).isEmpty();
        assertThat(Withholding.shown(5)).hasValue(5);
    }

    @Test
    void parts_that_are_all_large_are_all_shown() {
        assertThat(Withholding.parts(List.of(5, 9, 30))).isEqualTo(shown(5, 9, 30));
    }

    @Test
    void a_small_part_takes_the_next_smallest_with_it() {
        assertThat(Withholding.parts(List.of(40, 3, 9, 20))).isEqualTo(shown(40, WITHHELD, WITHHELD, 20));
    }

    @Test
    void what_is_withheld_adds_up_to_five_or_more() {
        assertThat(Withholding.parts(List.of(0, 1, 12, 30))).isEqualTo(shown(WITHHELD, WITHHELD, WITHHELD, 30));
        assertThat(Withholding.parts(List.of(4, 4, 12))).isEqualTo(shown(WITHHELD, WITHHELD, 12));
    }

    @Test
    void no_withheld_part_can_be_worked_out_from_the_whole_and_the_others() {
        for (var a = 0; a < 12; a++) {
            for (var b = 0; b < 12; b++) {
                for (var c = 0; c < 12; c++) {
                    var shown = Withholding.parts(List.of(a, b, c));
                    var hidden = IntStream.range(0, 3)
                            .filter(i -> shown.get(i).isEmpty())
                            .count();
                    var rest = List.of(a, b, c).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            - shown.stream().mapToInt(part -> part.orElse(0)).sum();
                    assertThat(hidden).as("%d %d %d", a, b, c).isNotEqualTo(1);
                    assertThat(hidden == 0 || hidden == 3 || rest >= Withholding.SMALLEST_SHOWN)
                            .as("%d %d %d", a, b, c)
                            .isTrue();
                    assertThat(shown)
                            .allSatisfy(part -> assertThat(part.orElse(5)).isGreaterThanOrEqualTo(5));
                }
            }
        }
    }

    private static List<OptionalInt> shown(int... parts) {
        return java.util.Arrays.stream(parts)
                .mapToObj(part -> part == WITHHELD ? OptionalInt.empty() : OptionalInt.of(part))
                .toList();
    }
}
