package org.ownwords.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Finds anything changed, added or removed without being recorded: a fact changed, removed, reordered or cut
/// off the end, a row changed, added or removed without its fact or in a batch that was closed, a file that is not what
/// its row says, a seal broken.
///
/// It reads as the owner of the database, who sees every authority, and reads the record as at one moment, so
/// that the application can go on recording. From the database alone it cannot find a record that was cut off
/// or rewritten from some point on together with its chain ends and seals. That needs a seal kept elsewhere.
public final class Verification {

    private static final int AT_A_TIME = 1000;

    /// How much was looked at.
    public record Checked(long facts, long chains, long rows, InBatches inBatches, long seals, long sealedChains) {}

    /// Rows that are proved in batches.
    ///
    /// @param open those that are in no batch yet, of which nothing can be said
    public record InBatches(long sealed, long open) {

        boolean any() {
            return sealed > 0 || open > 0;
        }
    }

    private final DataSource owner;

    public Verification(DataSource owner) {
        this.owner = owner;
    }

    /// Looks at everything, however much there is, and tells each finding as it is made.
    ///
    /// @param kept a seal that was kept elsewhere
    public Checked verify(Optional<ExportedSeal> kept, Consumer<Finding> found) throws IOException {
        try (var store = VerificationStore.open(owner)) {
            var chains = new ChainWalk(found);
            store.eachFact(chains::add);
            chains.endOfChain();
            var emptyChains = store.eachChainWithoutFacts(found);
            var rows = rows(store.rows(), found);
            var inBatches = inBatches(store.batches(), found);
            var seals = new SealWalk(found);
            store.seals().eachSealedEnd(seals::add);
            seals.endOfSeal();
            var sealedChains = kept.isPresent() ? sealedChains(store.seals(), kept.get(), found) : 0;
            return new Checked(
                    chains.facts(), chains.chains() + emptyChains, rows, inBatches, seals.seals(), sealedChains);
        }
    }

    private static long rows(KeptRowStore store, Consumer<Finding> found) {
        var tables = store.keptTables();
        store.eachFactOfNoTable(tables, found);
        long rows = 0;
        for (var table : tables) {
            store.eachRowNotAsItWas(table, found);
            store.eachRowWithoutFact(table, found);
            store.eachFileNotAsItWas(table, found);
            rows += store.rows(table);
        }
        return rows;
    }

    private static InBatches inBatches(KeptBatchStore store, Consumer<Finding> found) {
        long all = 0;
        long open = 0;
        for (var table : store.tables()) {
            if (!store.isThere(table)) {
                store.eachLost(table, found);
                continue;
            }
            store.eachNotAsItWas(table, found);
            all += store.rows(table);
            open += store.open(table);
        }
        return new InBatches(all - open, open);
    }

    private static long sealedChains(KeptSealStore store, ExportedSeal kept, Consumer<Finding> found)
            throws IOException {
        var seal = kept.seal();
        var root = store.root(seal);
        if (root.isEmpty()) {
            found.accept(new Finding.SealMissing(seal.authority(), seal.number()));
        } else if (!root.get().hex().equals(seal.root())) {
            found.accept(new Finding.SealBroken(seal.authority(), seal.number()));
        }
        var some = new Some(store, seal, found);
        kept.each(some::add);
        some.compare();
        return some.count;
    }

    /// Some of the chain ends of a seal kept elsewhere, compared together.
    private static final class Some {

        private final KeptSealStore store;
        private final Seal seal;
        private final Consumer<Finding> found;
        private final List<ChainEnd> ends = new ArrayList<>();
        private long count;

        Some(KeptSealStore store, Seal seal, Consumer<Finding> found) {
            this.store = store;
            this.seal = seal;
            this.found = found;
        }

        void add(ChainEnd end) {
            count++;
            ends.add(end);
            if (ends.size() == AT_A_TIME) {
                compare();
            }
        }

        void compare() {
            store.eachLost(seal, ends, found);
            ends.clear();
        }
    }
}
