package org.ownwords.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks facts in the order of their authorities, chains and positions and tells what is wrong with them,
/// keeping only a few in memory at a time.
final class ChainWalk {

    /// How many doubtful facts of one chain are compared with each other, to distinguish moved from changed.
    private static final int MOST_COMPARED = 16;

    private final Consumer<Finding> found;
    private final List<KeptFact> doubtful = new ArrayList<>();

    /// The hashes known to this chain that a doubtful fact may have been recorded after.
    private final Set<Hash> known = new LinkedHashSet<>();

    private @Nullable KeptFact last;

    /// The hashes that the next fact may follow: the last one's as it stands and as it must be. Nothing after a gap.
    private Set<Hash> previous = Set.of();

    private long facts;
    private long chains;
    private boolean tooManyDoubtful;

    ChainWalk(Consumer<Finding> found) {
        this.found = found;
    }

    void add(KeptFact fact) {
        if (last == null || !isOnChainOf(last, fact)) {
            endOfChain();
            chains++;
            previous = Set.of(Hash.NONE);
            known.add(Hash.NONE);
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
            doubt(fact);
            right.add(fact.hash());
            previous = right;
        } else {
            previous = Set.of(fact.hash());
        }
    }

    private void doubt(KeptFact fact) {
        if (doubtful.size() == MOST_COMPARED) {
            tooManyDoubtful = true;
            found.accept(new Finding.FactAltered(fact.place()));
            return;
        }
        known.addAll(previous);
        known.add(fact.hash());
        doubtful.add(fact);
    }

    /// To be called after the last fact, too.
    void endOfChain() {
        if (last != null) {
            compareEnd(last);
            tellDoubtful();
        }
        last = null;
        doubtful.clear();
        known.clear();
        tooManyDoubtful = false;
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
                && (previous.contains(end.get().head()) || !doubtful.isEmpty());
    }

    /// A fact that was moved has a hash that is right at another place on the chain. The next fact has a hash
    /// that follows from the one that was there before. The second is not wrong, as long as the first is
    /// reported.
    private void tellDoubtful() {
        var moved = new ArrayList<Finding>();
        var followers = new ArrayList<Finding>();
        for (var fact : doubtful) {
            var recordedAs = recordedAs(fact);
            if (recordedAs.isPresent()) {
                moved.add(new Finding.FactsReordered(fact.place(), recordedAs.getAsLong()));
            } else if (follows(fact)) {
                followers.add(new Finding.FactAltered(fact.place()));
            } else {
                found.accept(new Finding.FactAltered(fact.place()));
            }
        }
        moved.forEach(found);
        if (moved.isEmpty() || tooManyDoubtful) {
            followers.forEach(found);
        }
    }

    private OptionalLong recordedAs(KeptFact fact) {
        return doubtful.stream()
                .mapToLong(KeptFact::position)
                .filter(position -> position != fact.position())
                .filter(position -> known.stream().anyMatch(hash -> known.contains(fact.hashAt(position, hash))))
                .findFirst();
    }

    private boolean follows(KeptFact fact) {
        return known.stream().anyMatch(hash -> fact.hashAfter(hash).equals(fact.hash()));
    }

    long facts() {
        return facts;
    }

    long chains() {
        return chains;
    }
}
