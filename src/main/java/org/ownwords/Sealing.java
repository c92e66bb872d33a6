package org.ownwords;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.ownwords.database.Database;
import org.ownwords.history.Seal;
import org.ownwords.history.Seals;

/// Seals what has been recorded, for an operator to keep the seal elsewhere.
final class Sealing {

    private final PrintStream out;

    Sealing(PrintStream out) {
        this.out = out;
    }

    void seal(Database database, Optional<String> wanted, Path file, Instant at) {
        var seals = new Seals(database.application());
        var authority = authority(seals, wanted);
        var seal = seals.seal(authority, at)
                .or(() -> seals.latest(authority))
                .orElseThrow(() -> new CannotRun("Authority " + authority + " has recorded nothing"));
        export(seals, seal, file);
        out.println("Seal %d of authority %s is in %s. Keep it where nobody can change it together with the record."
                .formatted(seal.number(), authority, file));
    }

    private static String authority(Seals seals, Optional<String> wanted) {
        return wanted.orElseGet(() -> {
            var all = seals.authorities();
            return switch (all.size()) {
                case 0 -> throw new CannotRun("Nothing has been recorded");
                case 1 -> all.getFirst();
                default ->
                    throw new CannotRun("Say which authority with --authority. There are " + String.join(", ", all));
            };
        });
    }

    private static void export(Seals seals, Seal seal, Path file) {
        try {
            seals.export(seal, file);
        } catch (FileAlreadyExistsException e) {
            throw new CannotRun("There is a file " + file + " already. A seal is kept, not written over", e);
        } catch (IOException e) {
            throw new CannotRun("The seal could not be written to " + file, e);
        }
    }
}
