package org.ownwords.history;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.database.Database;

/// Seals what has been recorded, for an operator to keep the seal elsewhere.
public final class Sealing implements Command {

    record ToFile(Place place, Path out, Optional<String> authority) implements Task {
        @Override
        public Ended perform(Desk desk) {
            try (var database = place.asItIs()) {
                seal(database, this, desk);
                return Ended.DONE;
            }
        }
    }

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public String usage() {
        return """
              ownwords seal --out FILE [--data DIR] [--authority CODE]
                  Seals what has been recorded and writes the seal to a new file, to be kept elsewhere.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.options(
                Set.of("--out", "--data", "--authority"),
                Set.of(),
                options -> options.path("--out")
                        .<Asked>map(out -> new ToFile(options.place(), out, options.value("--authority")))
                        .orElseGet(() -> new Asked.Misused("seal needs --out and a file to write")));
    }

    private static void seal(Database database, ToFile wanted, Desk desk) {
        var seals = new Seals(database.application());
        var authority = authority(seals, wanted.authority());
        var seal = seals.seal(authority, desk.now())
                .or(() -> seals.latest(authority))
                .orElseThrow(() -> new CannotRun("Authority " + authority + " has recorded nothing"));
        export(seals, seal, wanted.out());
        desk.out()
                .println(
                        "Seal %d of authority %s is in %s. Keep it where it cannot be changed together with the record."
                                .formatted(seal.number(), authority, wanted.out()));
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
            throw new CannotRun("There is a file " + file + " already. A seal is never overwritten", e);
        } catch (IOException e) {
            throw new CannotRun("The seal could not be written to " + file, e);
        }
    }
}
