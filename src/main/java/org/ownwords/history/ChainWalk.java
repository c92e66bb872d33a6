package org.ownwords.history;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks facts in the order of their authorities, chains and positions and tells what is wrong with them,
/// keeping only a few in memory at a time.
final class ChainWalk {

    private final Consumer<Finding> found;
    private final Doubts doubts;
    private @Nullable KeptFact last;

    /// The hashes that the next fact may follow: the last one's as it stands and as it must be. Nothing after a gap.
    private Set<Hash> previous = Set.of();

    private long facts;
    private long chains;

    ChainWalk(Consumer<Finding> found) {
        this.found = found;
        this.doubts = new Doubts(found);
    }

    void add(KeptFact fact) {
        if (last == null || !isOnChainOf(last, fact)) {
            endOfChain();
            chains++;
            previous = Set.of(Hash.NONE);
            doubts.know(Hash.NONE);
        }
        facts++;
        var expected = last == null ? 1 : last.position() + 1;
        if (fact.position() > expected) {
            found.accept(new Finding.FactMissing(
                    fact.place().authority(), fact.place().chain(), expected, fact.position() - 1));
            previous = Set.of();
        }
        link(fact);
        last = fact;
    }

    private static boolean isOnChainOf(KeptFact one, KeptFact other) {
        return one.place().authority().equals(other.place().authority())
                && one.place().chain().equals(other.place().chain());
    }

    private void link(KeptFact fact) {
        var right = new HashSet<Hash>();
        previous.forEach(hash -> right.add(fact.hashAfter(hash)));
        // What came before a gap is lost, so it cannot be told whether the next fact was changed as well.
        if ((!right.isEmpty() && !right.contains(fact.hash())) || fact.position() < 1) {
            doubts.add(fact, previous);
            right.add(fact.hash());
            previous = right;
        } else {
            previous = Set.of(fact.hash());
        }
    }

    /// To be called after the last fact, too.
    void endOfChain() {
        if (last != null) {
            compareEnd(last);
            doubts.tell();
        }
        last = null;
        doubts.clear();
    }

    private void compareEnd(KeptFact fact) {
        var authority = fact.place().authority();
        var chain = fact.place().chain();
        var end = fact.end();
        if (end.isPresent() && end.get().length() > fact.position()) {
            found.accept(new Finding.ChainCutOff(authority, chain, end.get().length(), fact.position()));
        } else if (!isEnd(fact, end)) {
            found.accept(new Finding.ChainEndAltered(authority, chain));
        }
    }

    /// If facts are doubtful, each is reported, but not the end as well.
    private boolean isEnd(KeptFact fact, Optional<ChainEnd> end) {
        return end.isPresent()
                && end.get().length() == fact.position()
                && (previous.contains(end.get().head()) || doubts.any());
    }

    long facts() {
        return facts;
    }

    long chains() {
        return chains;
    }
}
