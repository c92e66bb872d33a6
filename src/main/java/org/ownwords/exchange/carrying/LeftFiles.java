package org.ownwords.exchange.carrying;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.runs.LeftStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What runs left, each as one ZIP in the database, where every node has it. After some days it is removed.
@Component
class LeftFiles {

    /// Small enough for memory, and large enough to be few.
    private static final int PIECE = 1 << 20;

    private final LeftStore store;
    private final Councils councils;
    private final TransactionTemplate transaction;
    private final Duration kept;
    private final Clock clock;

    LeftFiles(
            LeftStore store,
            Councils councils,
            PlatformTransactionManager transactions,
            @Value("${ownwords.records.kept-days:7}") int days,
            Clock clock) {
        this.store = store;
        this.councils = councils;
        this.transaction = new TransactionTemplate(transactions);
        this.kept = Duration.ofDays(days);
        this.clock = clock;
    }

    long days() {
        return kept.toDays();
    }

    /// Keeps what is in the folder, whole or not at all. A run that left nothing keeps nothing.
    void keep(String authority, UUID run, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile).sorted().toList();
            if (all.isEmpty()) {
                return;
            }
            in(authority, () -> {
                try (var zip =
                        new ZipOutputStream(new BufferedOutputStream(new Pieces(store, authority, run), PIECE))) {
                    for (var file : all) {
                        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                        Files.copy(file, zip);
                        zip.closeEntry();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return all.size();
            });
        }
    }

    boolean has(String authority, UUID run) {
        return in(authority, () -> store.has(authority, run));
    }

    void write(String authority, UUID run, OutputStream out) throws IOException {
        for (var number = 0; ; number++) {
            var which = number;
            var piece = in(authority, () -> store.piece(authority, run, which));
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    /// Puts the interchange files among what a run left into a folder.
    ///
    /// @return whether they are still there
    boolean copy(String authority, UUID run, Path into) throws IOException {
        if (!has(authority, run)) {
            return false;
        }
        var whole = into.resolve("left.zip");
        try (var out = Files.newOutputStream(whole)) {
            write(authority, run, out);
        }
        try (var zip = new ZipFile(whole.toFile())) {
            for (var file : InterchangeFile.values()) {
                var entry = zip.getEntry(file.fileName());
                if (entry != null) {
                    Files.copy(zip.getInputStream(entry), into.resolve(file.fileName()));
                }
            }
        }
        Files.delete(whole);
        return true;
    }

    void remove(String authority, UUID run) {
        in(authority, () -> store.remove(authority, run));
    }

    /// Removes what has been kept long enough.
    @Scheduled(initialDelay = 0)
    @Scheduled(cron = "0 45 * * * *", zone = "Europe/London")
    void removeOld() {
        var before = clock.instant().minus(kept);
        for (var authority : councils.here()) {
            in(authority, () -> store.removeEndedBefore(authority, before));
        }
    }

    /// Outside a request, no council is bound yet.
    private <T> T in(String authority, Supplier<T> work) {
        return Sight.of(authority, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
