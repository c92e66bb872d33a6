package org.ownwords.exchange.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTests {

    /// The first five of SplitMix64 from 1234567, as other implementations give them.
    @Test
    void it_is_splitmix64() {
        var chance = new Chance(1234567);
        assertThat(chance.next()).isEqualTo(6457827717110365317L);
        assertThat(chance.next()).isEqualTo(3203168211198807973L);
        assertThat(chance.next()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
        assertThat(chance.next()).isEqualTo(4593380528125082431L);
        assertThat(chance.next()).isEqualTo(Long.parseUnsignedLong("16408922859458223821"));
    }

    @Test
    void below_a_bound_every_number_comes_up_and_nothing_else() {
        var chance = new Chance(1);
        assertThat(IntStream.range(0, 1000).map(_ -> chance.below(6)).distinct().sorted())
                .containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void between_includes_both() {
        var chance = new Chance(1);
        assertThat(IntStream.range(0, 1000)
                        .map(_ -> chance.between(3, 5))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5);
    }

    @Test
    void splitting_depends_on_the_part_and_leaves_the_first_as_it_was() {
        var chance = new Chance(7);
        assertThat(chance.split("504").next()).isEqualTo(chance.split("504").next());
        assertThat(chance.split("504").next()).isNotEqualTo(chance.split("405").next());
        assertThat(chance.next()).isEqualTo(new Chance(7).next());
    }
}
