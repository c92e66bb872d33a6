package org.ownwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.ownwords.command.CannotRun;
import org.ownwords.database.OursAlone;

/// The claim of one application to a data directory, until it is closed or its process ends.
final class SoleApplication implements AutoCloseable {

    private final Path directory;
    private final FileChannel claim;

    private SoleApplication(Path directory, FileChannel claim) {
        this.directory = directory;
        this.claim = claim;
    }

    static SoleApplication on(Path directory) {
        return find(directory)
                .orElseThrow(() -> new CannotRun("Ownwords is running on " + directory
                        + " already. Stop it first, or choose another directory with --data"));
    }

    /// The claim, or nothing if another application has it.
    static Optional<SoleApplication> find(Path directory) {
        try {
            var claim = FileChannel.open(
                    OursAlone.folder(directory).resolve("application.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!taken(claim)) {
                claim.close();
                return Optional.empty();
            }
            return Optional.of(new SoleApplication(directory, claim));
        } catch (IOException e) {
            throw new CannotRun("The directory " + directory + " cannot be written to", e);
        }
    }

    /// What it has a claim to.
    Path directory() {
        return directory;
    }

    private static boolean taken(FileChannel claim) throws IOException {
        try {
            return claim.tryLock() != null;
        } catch (OverlappingFileLockException thisProcessHasIt) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
