package org.ownwords.exchange.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.SaidProgress;
import org.ownwords.exchange.runs.RunFile;

/// Brings records in for an operator, and reports progress.
public final class Importing implements Command {

    /// @param checking whether it only says what would be brought in
    record FromFolder(Place place, Path folder, boolean checking) implements Task {
        @Override
        public Ended perform(Desk desk) {
            try (var database = place.upToDate()) {
                var bringing = new Import(database, new SaidProgress(desk.out()));
                var imported = (checking ? bringing.checking() : bringing).run(folder, desk.now());
                tell(imported, folder, desk.out());
                if (checking) {
                    desk.out().println("This was a check. Nothing was brought in.");
                }
                return Ended.doneIf(imported.rejected() == 0);
            } catch (FolderRefused e) {
                throw new CannotRun(String.valueOf(e.getMessage()), e.getCause());
            } catch (IOException e) {
                throw new CannotRun("The folder " + folder + " could not be read", e);
            }
        }
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return """
              ownwords import FOLDER [--check] [--data DIR]
                  Brings in the records of another system, in interchange format 1. What cannot be taken is set aside
                  in FOLDER/rejected, with the line and the reason. Ends with 1 if anything was set aside. With --check
                  it says what would be taken and what would not, and brings nothing in.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.naming(
                "FOLDER",
                Set.of("--data"),
                Set.of("--check"),
                options -> new FromFolder(options.place(), options.namedPath(), options.has("--check")));
    }

    private static void tell(Imported imported, Path folder, PrintStream out) {
        out.printf("%-15s %10s %10s %10s %10s%n", "", "read", "taken", "new", "rejected");
        for (var file : imported.files()) {
            out.printf(
                    "%-15s %10d %10d %10d %10d%n",
                    file.name(), file.rows(), file.taken(), file.fresh(), file.setAside());
        }
        imported.told().forEach(sentence -> out.println(sentence + "."));
        for (var file : imported.files()) {
            for (var reason : file.reasons()) {
                out.printf(
                        "%s, %s: %,d %s, %s.%n",
                        file.name(),
                        reason.isFlagged() ? "taken, to look at" : "rejected",
                        reason.rows(),
                        reason.rows() == 1 ? "row" : "rows",
                        (reason.rows() == 1 ? "line " : "lines ") + reason.linesInWords() + ": " + reason.why());
            }
        }
        imported.notThere().forEach(file -> out.println(file + " is not in the folder."));
        imported.aside()
                .forEach(column -> out.println("The format has no column " + column + ". What it held is kept in "
                        + folder.resolve("aside") + "."));
        if (imported.rejected() > 0) {
            out.println("What was rejected is in " + folder.resolve("rejected") + ", with the line and the reason.");
        }
        if (imported.files().stream().anyMatch(RunFile::isFlagged)) {
            out.println("What is to be looked at is in " + folder.resolve("flagged") + ".");
        }
    }
}
