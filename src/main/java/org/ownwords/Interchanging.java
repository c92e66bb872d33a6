package org.ownwords;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import org.ownwords.database.Database;
import org.ownwords.interchange.Export;
import org.ownwords.interchange.Generated;
import org.ownwords.interchange.Import;
import org.ownwords.interchange.Progress;
import org.ownwords.interchange.Imported;
import org.ownwords.interchange.SyntheticYear;

/// Brings records in and writes them out for an operator, and says how far it is.
final class Interchanging implements Progress {

    private static final long EVERY = 50_000;

    private final PrintStream out;

    Interchanging(PrintStream out) {
        this.out = out;
    }

    /// Whether every row was taken.
    boolean bringIn(Database database, Path folder, Instant at) {
        try {
            var imported = new Import(database, this).run(folder, at);
            tell(imported, folder);
            return imported.rejected() == 0;
        } catch (IOException e) {
            throw new CannotRun("The folder " + folder + " could not be read", e);
        }
    }

    private void tell(Imported imported, Path folder) {
        out.printf("%-15s %10s %10s %10s %10s%n", "", "read", "taken", "new", "rejected");
        for (var file : imported.files()) {
            out.printf(
                    "%-15s %10d %10d %10d %10d%n",
                    file.name(), file.read(), file.taken(), file.fresh(), file.rejected());
        }
        imported.notThere().forEach(file -> out.println(file + " is not in the folder."));
        imported.aside()
                .forEach(column -> out.println("The format does not know " + column + ". What it held is kept in "
                        + folder.resolve("aside") + "."));
        if (imported.rejected() > 0) {
            out.println("What was rejected is in " + folder.resolve("rejected") + ", with the line and the reason.");
        }
    }

    void export(Database database, Path folder, String authority) {
        try {
            tell(new Export(database).run(folder, authority, this), folder);
        } catch (IOException e) {
            throw new CannotRun("The folder " + folder + " could not be written", e);
        }
    }

    void generate(Command.Generate wanted) {
        tell(
                SyntheticYear.write(
                        wanted.folder(),
                        wanted.authority(),
                        wanted.year(),
                        wanted.concerns(),
                        wanted.seed(),
                        this::made),
                wanted.folder());
    }

    private void tell(Generated written, Path folder) {
        out.println("In %s: %d people, %d concerns, %d enquiries, %d outcomes, %d risks and %d reviews."
                .formatted(
                        folder,
                        written.people(),
                        written.concerns(),
                        written.enquiries(),
                        written.outcomes(),
                        written.risks(),
                        written.reviews()));
    }

    private void made(long concerns, long of) {
        if (concerns % EVERY == 0 && concerns < of) {
            out.println("Made up %d of %d concerns.".formatted(concerns, of));
        }
    }

    @Override
    public void read(String file, long rows) {
        if (rows % EVERY == 0 && rows > 0) {
            out.println("Read %d rows of %s.".formatted(rows, file));
        }
    }

    @Override
    public void waits() {
        out.println("Records are being brought in or taken out already. This waits until that has ended.");
    }

    @Override
    public void added(int steps, int of) {
        out.println(
                steps == 0
                        ? "All of it is read and looked through."
                        : "Bringing in what is new: step %d of %d done.".formatted(steps, of));
    }
}
