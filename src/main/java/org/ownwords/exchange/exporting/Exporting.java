package org.ownwords.exchange.exporting;

import java.io.IOException;
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

/// Writes a council's records out for an operator.
public final class Exporting implements Command {

    record ToFolder(Place place, Path folder, String authority) implements Task {
        @Override
        public Ended perform(Desk desk) {
            try (var database = place.asItIs()) {
                var written = new Export(database).run(folder, authority, new SaidProgress(desk.out()));
                desk.out().println(written.sentence(folder));
                return Ended.DONE;
            } catch (FolderRefused e) {
                throw new CannotRun(String.valueOf(e.getMessage()), e.getCause());
            } catch (IOException e) {
                throw new CannotRun("The folder " + folder + " could not be written", e);
            }
        }
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return """
              ownwords export FOLDER --authority CODE [--data DIR]
                  Writes a council's whole record into a new folder, in the same format.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.naming(
                "FOLDER",
                Set.of("--data", "--authority"),
                options -> options.value("--authority")
                        .<Asked>map(authority -> new ToFolder(options.place(), options.namedPath(), authority))
                        .orElseGet(() -> new Asked.Misused("export needs --authority and the code of a council")));
    }
}
