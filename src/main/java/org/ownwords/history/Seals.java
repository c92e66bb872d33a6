package org.ownwords.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

/// The door to seals. A seal holds the ends of the chains that grew since the seal before; written out and
/// kept where the keepers of the database cannot reach it, it shows whether anything sealed was cut off or
/// replaced since.
@Service
public class Seals {

    private final DataSource connections;

    /// With connections as the application has them.
    public Seals(DataSource connections) {
        this.connections = connections;
    }

    /// The authorities that have anything to seal.
    public List<String> authorities() {
        return SealStore.authorities(connections);
    }

    /// Seals what an authority has recorded since its last seal, the looks included. Makes none if that is
    /// nothing.
    public Optional<Seal> seal(String authority, Instant at) {
        BatchStore.close(connections, authority, at.truncatedTo(ChronoUnit.MICROS));
        try (var store = SealStore.sealing(connections, authority)) {
            return sealIn(store, authority, at.truncatedTo(ChronoUnit.MICROS));
        }
    }

    /// The same, unless there is a seal that is no older than that.
    public Optional<Seal> sealSince(Instant night, String authority, Instant at) {
        if (isSealedSince(night, latest(authority))) {
            return Optional.empty();
        }
        BatchStore.close(connections, authority, at.truncatedTo(ChronoUnit.MICROS));
        try (var store = SealStore.sealing(connections, authority)) {
            // Another node may have been first.
            return isSealedSince(night, store.latest())
                    ? Optional.empty()
                    : sealIn(store, authority, at.truncatedTo(ChronoUnit.MICROS));
        }
    }

    private static boolean isSealedSince(Instant night, Optional<Seal> latest) {
        return latest.filter(seal -> !seal.at().isBefore(night)).isPresent();
    }

    private static Optional<Seal> sealIn(SealStore store, String authority, Instant at) {
        var before = store.latest();
        var number = before.map(Seal::number).orElse(0L) + 1;
        var root = new SealRoot(before.map(Seal::root).map(Hash::new).orElse(Hash.NONE), authority, number, at);
        if (store.ends().eachGrownEnd(root::add) == 0) {
            return Optional.empty();
        }
        var seal = new Seal(authority, number, at, root.hash().hex());
        store.add(seal, before);
        return Optional.of(seal);
    }

    /// Every seal of an authority, the latest first.
    public List<Seal> of(String authority) {
        try (var store = SealStore.reading(connections, authority)) {
            return store.all();
        }
    }

    /// The seal made last.
    public Optional<Seal> latest(String authority) {
        try (var store = SealStore.reading(connections, authority)) {
            return store.latest();
        }
    }

    /// Writes a seal with the ends of all chains as they were then, to a new file.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException rather than write over another seal
    public void export(Seal seal, Path file) throws IOException {
        try (var store = SealStore.reading(connections, seal.authority());
                var written = ExportedSeal.write(seal, file)) {
            store.ends().eachEnd(seal, written::add);
        }
    }

    /// Writes a seal with the ends of all chains as they were then, and closes what it is written to.
    public void export(Seal seal, OutputStream out) throws IOException {
        try (var store = SealStore.reading(connections, seal.authority());
                var written = ExportedSeal.write(seal, out)) {
            store.ends().eachEnd(seal, written::add);
        }
    }
}
