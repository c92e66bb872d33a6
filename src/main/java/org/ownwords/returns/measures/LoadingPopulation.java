package org.ownwords.returns.measures;

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
import org.ownwords.database.Database;

/// Loads a file of the population by age for an operator.
public final class LoadingPopulation implements Command {

    record FromFile(Place place, Path file) implements Task {
        @Override
        public Ended perform(Desk desk) {
            try (var database = place.upToDate()) {
                return Ended.doneIf(taken(database, file, desk.out()));
            }
        }
    }

    @Override
    public String name() {
        return "population";
    }

    @Override
    public String usage() {
        return """
              ownwords population FILE.csv [--data DIR]
                  Loads the population by age, which rates by age need, and replaces the one loaded before. A file with
                  an error in it is refused as a whole, and each error is named. Ends with 1 if it was refused.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.naming("FILE", Set.of("--data"), options -> new FromFile(options.place(), options.namedPath()));
    }

    private static boolean taken(Database database, Path file, PrintStream out) {
        try {
            return switch (new Populations(database).load(file)) {
                case Populations.Loaded.Whole(var year, var areas) -> {
                    out.println("The population by age is now the estimate for mid-%d in %s. Councils in it: %d."
                            .formatted(year, file, areas));
                    yield true;
                }
                case Populations.Loaded.Refused(var wrong) -> {
                    wrong.forEach(out::println);
                    out.println("Nothing was loaded from %s.".formatted(file));
                    yield false;
                }
            };
        } catch (IOException e) {
            throw new CannotRun("The file %s could not be read as UTF-8".formatted(file), e);
        }
    }
}
