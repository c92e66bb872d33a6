package org.ownwords.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/// The facts of one chain whose hash does not follow, to tell those that were moved from those that were changed.
final class Doubts {

    /// How many doubtful facts are compared with each other, to distinguish moved from changed.
    private static final int MOST_COMPARED = 16;

    private final Consumer<Finding> found;
    private final List<KeptFact> doubtful = new ArrayList<>();

    /// The hashes known to this chain that a doubtful fact may have been recorded after.
    private final Set<Hash> known = new LinkedHashSet<>();

    private boolean tooMany;

    Doubts(Consumer<Finding> found) {
        this.found = found;
    }

    void know(Hash hash) {
        known.add(hash);
    }

    /// @param previous the hashes that it may follow
    void add(KeptFact fact, Set<Hash> previous) {
        if (doubtful.size() == MOST_COMPARED) {
            tooMany = true;
            found.accept(new Finding.FactAltered(fact.place()));
            return;
        }
        known.addAll(previous);
        known.add(fact.hash());
        doubtful.add(fact);
    }

    boolean any() {
        return !doubtful.isEmpty();
    }

    void clear() {
        doubtful.clear();
        known.clear();
        tooMany = false;
    }

    /// A fact that was moved has a hash that is right at another place on the chain. The next fact has a hash
    /// that follows from the one that was there before. The second is not wrong, as long as the first is
    /// reported.
    void tell() {
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
        if (moved.isEmpty() || tooMany) {
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
}
