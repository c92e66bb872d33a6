package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.history.Finding.ChainCutOff;
import org.ownwords.history.Finding.ChainEndAltered;
import org.ownwords.history.Finding.FactAltered;
import org.ownwords.history.Finding.FactMissing;
import org.ownwords.history.Finding.FactsReordered;
import org.ownwords.history.Finding.Place;

class ChainWalkTests {

    private static final Chain JOANS = new Chain(new UUID(0, 1));
    private static final Chain TOMS = new Chain(new UUID(0, 2));

    private final List<Finding> found = new ArrayList<>();
    private final ChainWalk walk = new ChainWalk(found::add);

    /// A chain as it is recorded.
    private static List<KeptFact> chain(Chain chain, int length) {
        var facts = new ArrayList<KeptFact>();
        var before = Hash.NONE;
        for (var position = 1; position <= length; position++) {
            var fact = fact(chain, position, position, before);
            before = fact.hash();
            facts.add(fact);
        }
        return ending(facts, Optional.of(new ChainEnd(chain, length, before)));
    }

    private static KeptFact fact(Chain chain, long position, long row, Hash before) {
        var fact = new KeptFact(
                new Place("990", chain, position, "OutcomeExpressed", new Row("desired_outcome", new UUID(1, row))),
                "1",
                "2",
                "ade",
                new Hash("ab".repeat(32)),
                Hash.NONE,
                Optional.empty());
        return hashed(fact, fact.hashAfter(before));
    }

    private static KeptFact hashed(KeptFact fact, Hash hash) {
        return new KeptFact(
                fact.place(), fact.happened(), fact.recorded(), fact.recordedBy(), fact.rowDigest(), hash, fact.end());
    }

    private static List<KeptFact> ending(List<KeptFact> facts, Optional<ChainEnd> end) {
        return new ArrayList<>(facts.stream()
                .map(fact -> new KeptFact(
                        fact.place(),
                        fact.happened(),
                        fact.recorded(),
                        fact.recordedBy(),
                        fact.rowDigest(),
                        fact.hash(),
                        end))
                .toList());
    }

    private static KeptFact by(KeptFact fact, String username) {
        return new KeptFact(
                fact.place(), fact.happened(), fact.recorded(), username, fact.rowDigest(), fact.hash(), fact.end());
    }

    private static KeptFact at(KeptFact fact, long position) {
        var place = fact.place();
        return new KeptFact(
                new Place(place.authority(), place.chain(), position, place.kind(), place.row()),
                fact.happened(),
                fact.recorded(),
                fact.recordedBy(),
                fact.rowDigest(),
                fact.hash(),
                fact.end());
    }

    private List<Finding> walked(List<KeptFact> facts) {
        facts.forEach(walk::add);
        walk.endOfChain();
        return found;
    }

    @Test
    void nothing_is_nothing() {
        assertThat(walked(List.of())).isEmpty();
        assertThat(walk.facts()).isZero();
        assertThat(walk.chains()).isZero();
    }

    @Test
    void chains_as_they_were_recorded_give_no_finding() {
        var both = new ArrayList<>(chain(JOANS, 5));
        both.addAll(chain(TOMS, 1));
        assertThat(walked(both)).isEmpty();
        assertThat(walk.facts()).isEqualTo(6);
        assertThat(walk.chains()).isEqualTo(2);
    }

    @Test
    void chains_of_two_councils_are_two_though_they_have_one_id() {
        var both = new ArrayList<>(chain(JOANS, 1));
        var other = both.getFirst();
        var place =
                new Place("991", JOANS, 1, other.place().kind(), other.place().row());
        var unhashed = new KeptFact(
                place, other.happened(), other.recorded(), "ade", other.rowDigest(), Hash.NONE, Optional.empty());
        var saltbys = hashed(unhashed, unhashed.hashAfter(Hash.NONE));
        both.addAll(ending(List.of(saltbys), Optional.of(new ChainEnd(JOANS, 1, saltbys.hash()))));
        assertThat(walked(both)).isEmpty();
        assertThat(walk.chains()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void a_changed_fact_is_named_and_not_the_one_behind_it(int position) {
        var facts = chain(JOANS, 5);
        facts.set(position - 1, by(facts.get(position - 1), "tess"));
        assertThat(walked(facts))
                .containsExactly(new FactAltered(facts.get(position - 1).place()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void a_changed_hash_is_named_and_not_the_one_behind_it(int position) {
        var facts = chain(JOANS, 5);
        facts.set(position - 1, hashed(facts.get(position - 1), new Hash("00".repeat(32))));
        assertThat(walked(facts))
                .containsExactly(new FactAltered(facts.get(position - 1).place()));
    }

    @Test
    void two_changed_facts_are_both_named() {
        var facts = chain(JOANS, 5);
        facts.set(1, by(facts.get(1), "tess"));
        facts.set(2, by(facts.get(2), "tess"));
        assertThat(walked(facts))
                .containsExactly(
                        new FactAltered(facts.get(1).place()),
                        new FactAltered(facts.get(2).place()));
    }

    @Test
    void however_many_facts_were_changed_every_one_is_named() {
        var facts = chain(JOANS, 40);
        facts.replaceAll(fact -> by(fact, "tess"));
        assertThat(walked(facts))
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .<Finding>map(fact -> new FactAltered(fact.place()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "2, 5", "1, 6", "5, 6"})
    void facts_that_changed_places_are_named_with_where_they_were(int one, int other) {
        var facts = chain(JOANS, 6);
        Collections.swap(facts, one - 1, other - 1);
        facts.set(one - 1, at(facts.get(one - 1), one));
        facts.set(other - 1, at(facts.get(other - 1), other));
        assertThat(walked(facts))
                .containsExactly(
                        new FactsReordered(facts.get(one - 1).place(), other),
                        new FactsReordered(facts.get(other - 1).place(), one));
    }

    @Test
    void what_was_said_in_two_facts_changing_places_under_their_hashes_is_named() {
        var facts = chain(JOANS, 5);
        var second = facts.get(1);
        var fourth = facts.get(3);
        facts.set(1, hashed(at(fourth, 2), second.hash()));
        facts.set(3, hashed(at(second, 4), fourth.hash()));
        assertThat(walked(facts))
                .containsExactly(
                        new FactsReordered(facts.get(1).place(), 4),
                        new FactsReordered(facts.get(3).place(), 2));
    }

    @Test
    void a_fact_recorded_after_one_long_before_it_does_not_pass_for_one_that_follows() {
        var facts = chain(JOANS, 4);
        facts.set(3, fact(JOANS, 4, 9, facts.get(1).hash()));
        assertThat(walked(ending(
                        facts, Optional.of(new ChainEnd(JOANS, 4, facts.get(3).hash())))))
                .containsExactly(new FactAltered(facts.get(3).place()));
    }

    @Test
    void a_changed_fact_recorded_after_one_long_before_it_is_told_too() {
        var facts = chain(JOANS, 5);
        facts.set(1, by(facts.get(1), "tess"));
        facts.set(4, fact(JOANS, 5, 9, facts.get(1).hash()));
        assertThat(walked(facts)).contains(new FactAltered(facts.get(4).place()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "2, 2", "2, 4"})
    void a_gap_is_named_from_its_beginning_to_its_end(int first, int last) {
        var facts = chain(JOANS, 5);
        facts.subList(first - 1, last).clear();
        assertThat(walked(facts)).containsExactly(new FactMissing("990", JOANS, first, last));
    }

    @Test
    void what_stands_behind_a_gap_is_still_compared() {
        var facts = chain(JOANS, 5);
        facts.set(3, by(facts.get(3), "tess"));
        facts.remove(1);
        assertThat(walked(facts))
                .containsExactly(
                        new FactMissing("990", JOANS, 2, 2),
                        new FactAltered(facts.get(2).place()));
    }

    @Test
    void a_fact_in_no_place_of_a_chain_is_named() {
        var facts = chain(JOANS, 2);
        facts.addFirst(fact(JOANS, 0, 9, Hash.NONE));
        assertThat(walked(ending(facts, facts.getLast().end())))
                .contains(new FactAltered(facts.getFirst().place()));
    }

    @Test
    void an_end_that_is_cut_off_is_named() {
        var facts = chain(JOANS, 5);
        assertThat(walked(facts.subList(0, 3))).containsExactly(new ChainCutOff("990", JOANS, 5, 3));
    }

    @Test
    void an_end_that_is_not_kept_is_named() {
        assertThat(walked(ending(chain(JOANS, 2), Optional.empty())))
                .containsExactly(new ChainEndAltered("990", JOANS));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "2, true"})
    void an_end_that_was_changed_is_named(int length, boolean otherHead) {
        var facts = chain(JOANS, 2);
        var head = otherHead ? new Hash("00".repeat(32)) : facts.getLast().hash();
        assertThat(walked(ending(facts, Optional.of(new ChainEnd(JOANS, length, head)))))
                .containsExactly(new ChainEndAltered("990", JOANS));
    }

    @Test
    void an_end_that_is_cut_off_is_named_beside_a_changed_fact() {
        var facts = chain(JOANS, 5);
        facts.set(0, by(facts.getFirst(), "tess"));
        assertThat(walked(facts.subList(0, 4)))
                .containsExactly(
                        new ChainCutOff("990", JOANS, 5, 4),
                        new FactAltered(facts.getFirst().place()));
    }

    @Test
    void what_is_wrong_with_one_chain_is_not_held_against_the_next() {
        var both = chain(JOANS, 3);
        both.replaceAll(fact -> by(fact, "tess"));
        both.addAll(chain(TOMS, 3));
        assertThat(walked(both))
                .containsExactlyElementsOf(IntStream.range(0, 3)
                        .<Finding>mapToObj(i -> new FactAltered(both.get(i).place()))
                        .toList());
    }

    @Test
    void a_chain_with_more_doubtful_facts_than_are_compared_hides_none() {
        var facts = chain(JOANS, 30);
        Collections.swap(facts, 0, 1);
        facts.set(0, at(facts.get(0), 1));
        facts.set(1, at(facts.get(1), 2));
        for (var i = 5; i < 30; i++) {
            facts.set(i, by(facts.get(i), "tess"));
        }
        assertThat(walked(facts))
                .contains(new FactsReordered(facts.getFirst().place(), 2))
                .containsAll(IntStream.range(5, 30)
                        .<Finding>mapToObj(i -> new FactAltered(facts.get(i).place()))
                        .toList());
    }

    @Test
    void the_end_of_a_chain_is_compared_though_another_follows() {
        var both = new ArrayList<>(chain(JOANS, 3).subList(0, 2));
        both.addAll(chain(TOMS, 3));
        assertThat(walked(both)).containsExactly(new ChainCutOff("990", JOANS, 3, 2));
    }

    @Test
    void a_changed_fact_does_not_hide_behind_those_that_were_moved() {
        var facts = chain(JOANS, 6);
        Collections.swap(facts, 0, 1);
        facts.set(0, at(facts.get(0), 1));
        facts.set(1, at(facts.get(1), 2));
        facts.set(4, by(facts.get(4), "tess"));
        assertThat(walked(facts))
                .containsExactlyInAnyOrder(
                        new FactsReordered(facts.get(0).place(), 2),
                        new FactsReordered(facts.get(1).place(), 1),
                        new FactAltered(facts.get(4).place()));
    }
}
