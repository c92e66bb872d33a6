package org.ownwords.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Copies of seals outside the database, where its keepers cannot change them together with the record: a
/// file for each seal in a folder that the operator names, such as one on another machine.
@Service
public class SealCopies {

    private static final Logger LOG = LoggerFactory.getLogger(SealCopies.class);

    private final Seals seals;
    private final DataSource connections;
    private final Optional<Path> folder;

    SealCopies(Seals seals, DataSource connections, @Value("${ownwords.seals.folder:}") String folder) {
        this.seals = seals;
        this.connections = connections;
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    /// The folder, if one is named.
    public Optional<Path> folder() {
        return folder;
    }

    /// Writes the latest seal of an authority, unless that was done before. Each try is kept, but not the
    /// same failure again and again.
    public void copy(String authority, Instant at) {
        if (folder.isPresent()) {
            var latest = seals.latest(authority);
            latest.ifPresent(seal -> copy(seal, folder.get(), at));
        }
    }

    private void copy(Seal seal, Path to, Instant at) {
        var file = to.resolve("ownwords-%s-%d.seal".formatted(seal.authority(), seal.number()));
        SealCopyStore.alone(connections, seal.authority(), store -> {
            var before = store.lastTry().filter(last -> last.number() == seal.number());
            if (before.isPresent()
                    && before.get().failure() == null
                    && before.get().place().equals(file.toString())) {
                return;
            }
            var copy = new SealCopy(seal.number(), file.toString(), failure(seal, file), at);
            if (copy.failure() != null) {
                LOG.warn("Seal {} could not be written to {}: {}", seal.number(), file, copy.failure());
            }
            if (before.isEmpty() || !copy.equals(again(before.get(), at))) {
                store.add(copy);
            }
        });
    }

    private static SealCopy again(SealCopy before, Instant at) {
        return new SealCopy(before.number(), before.place(), before.failure(), at);
    }

    /// Writes it whole or not at all, and says what was in the way, if anything. The folder is not made:
    /// where it should be on another machine, it would be made on this one.
    private @Nullable String failure(Seal seal, Path file) {
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "the folder is not there";
        }
        try {
            var part = Files.createTempFile(folder, ".ownwords-", ".part");
            try {
                Files.delete(part);
                seals.export(seal, part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return null;
        } catch (IOException e) {
            return "the folder cannot be written to (" + e.getMessage() + ")";
        }
    }

    /// The copy of an authority's seals that was written last.
    public Optional<SealCopy> lastWritten(String authority) {
        return SealCopyStore.reading(connections, authority, SealCopyStore::lastWritten);
    }

    /// The last try, if it failed.
    public Optional<SealCopy> lastFailed(String authority) {
        return SealCopyStore.reading(connections, authority, SealCopyStore::lastTry)
                .filter(copy -> copy.failure() != null);
    }
}
