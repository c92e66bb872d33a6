package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.history.Finding.SealBroken;
import org.ownwords.history.Finding.SealMissing;
import org.ownwords.history.Finding.SealedEndLost;

class SealWalkTests {

    private static final Hash HEAD = new Hash("ab".repeat(32));
    private static final ChainEnd JOANS = new ChainEnd(new Chain(new UUID(0, 1)), 3, HEAD);
    private static final ChainEnd TOMS = new ChainEnd(new Chain(new UUID(0, 2)), 1, HEAD);

    private final List<Finding> found = new ArrayList<>();
    private final SealWalk walk = new SealWalk(found::add);

    /// The lines of a seal as it is made.
    private static List<SealedEnd> seal(String authority, long number, Hash before, ChainEnd... ends) {
        var root = new SealRoot(before, authority, number, "1000000");
        for (var end : ends) {
            root.add(end);
        }
        var hash = root.hash();
        var lines = new ArrayList<SealedEnd>();
        for (var end : ends) {
            lines.add(new SealedEnd(
                    authority, number, "1000000", before, hash, Optional.of(end), Optional.of(end.head())));
        }
        return lines;
    }

    private static Hash root(List<SealedEnd> seal) {
        return seal.getFirst().root();
    }

    @SafeVarargs
    private List<Finding> walked(List<SealedEnd>... seals) {
        for (var seal : seals) {
            seal.forEach(walk::add);
        }
        walk.endOfSeal();
        return found;
    }

    @Test
    void nothing_is_nothing() {
        assertThat(walked()).isEmpty();
        assertThat(walk.seals()).isZero();
    }

    @Test
    void seals_as_they_were_made_give_no_finding() {
        var first = seal("990", 1, Hash.NONE, JOANS, TOMS);
        assertThat(walked(first, seal("990", 2, root(first), JOANS), seal("991", 1, Hash.NONE, TOMS)))
                .isEmpty();
        assertThat(walk.seals()).isEqualTo(3);
    }

    @Test
    void a_fact_that_is_missing_or_another_is_named() {
        var seal = seal("990", 1, Hash.NONE, JOANS, TOMS);
        seal.replaceAll(line -> new SealedEnd(
                line.authority(),
                line.number(),
                line.at(),
                line.previous(),
                line.root(),
                line.end(),
                line.end().filter(JOANS::equals).map(_ -> new Hash("00".repeat(32)))));
        assertThat(walked(seal))
                .containsExactly(
                        new SealedEndLost("990", 1, JOANS.chain(), 3), new SealedEndLost("990", 1, TOMS.chain(), 1));
    }

    @Test
    void a_seal_that_lost_an_end_is_broken() {
        var seal = seal("990", 1, Hash.NONE, JOANS, TOMS);
        assertThat(walked(seal.subList(0, 1))).containsExactly(new SealBroken("990", 1));
    }

    @Test
    void a_broken_seal_is_named_though_another_follows() {
        var first = seal("990", 1, Hash.NONE, JOANS, TOMS);
        assertThat(walked(first.subList(0, 1), seal("990", 2, root(first), JOANS)))
                .containsExactly(new SealBroken("990", 1));
    }

    @Test
    void a_seal_that_lost_every_end_is_broken() {
        var line = seal("990", 1, Hash.NONE, JOANS).getFirst();
        assertThat(walked(List.of(new SealedEnd(
                        "990", 1, line.at(), line.previous(), line.root(), Optional.empty(), Optional.empty()))))
                .containsExactly(new SealBroken("990", 1));
    }

    @Test
    void a_seal_that_does_not_follow_the_one_before_is_broken() {
        var first = seal("990", 1, Hash.NONE, JOANS);
        assertThat(walked(first, seal("990", 2, HEAD, TOMS))).containsExactly(new SealBroken("990", 2));
    }

    @Test
    void a_first_seal_that_follows_another_is_broken() {
        assertThat(walked(seal("990", 1, HEAD, TOMS))).containsExactly(new SealBroken("990", 1));
    }

    @Test
    void seals_that_are_missing_are_named_and_the_next_is_not_at_fault() {
        var first = seal("990", 1, Hash.NONE, JOANS);
        assertThat(walked(first, seal("990", 4, HEAD, TOMS)))
                .containsExactly(new SealMissing("990", 2), new SealMissing("990", 3));
    }

    @Test
    void a_first_seal_that_is_missing_is_named() {
        var first = seal("990", 1, Hash.NONE, JOANS);
        assertThat(walked(first, seal("991", 2, HEAD, TOMS))).containsExactly(new SealMissing("991", 1));
    }
}
