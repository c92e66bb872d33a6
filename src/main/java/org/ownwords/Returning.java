package org.ownwords;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.ownwords.database.Database;
import org.ownwords.returns.Computed;
import org.ownwords.returns.Returns;
import org.ownwords.returns.SacFile;
import org.ownwords.returns.SacReturn;
import org.ownwords.vocabulary.ReportingYear;

/// Computes the national return for an operator.
final class Returning {

    private final PrintStream out;

    Returning(PrintStream out) {
        this.out = out;
    }

    void sac(Database database, Command.Sac sac) {
        var returns = sac.authority()
                .map(authority -> List.of(one(database, authority, sac.year())))
                .orElseGet(() -> all(database, sac.year()));
        sac.out().ifPresent(file -> {
            written(file, () -> SacFile.write(returns, sac.whom(), file));
            out.println("The return for %s is in %s.".formatted(sac.year().text(), file));
        });
    }

    private static SacReturn one(Database database, String authority, ReportingYear year) {
        return switch (new Returns(database).of(authority, year)) {
            case Computed.Done(var sac) -> sac;
            case Computed.NoSuchCouncil(var code) -> throw new CannotRun("There is no council with the code " + code);
            case Computed.NotCollectedYet(var first) ->
                throw new CannotRun(
                        "There are no tables for %s. The first are those of %s".formatted(year.text(), first.text()));
        };
    }

    private static List<SacReturn> all(Database database, ReportingYear year) {
        var returns = new Returns(database).ofAll(year);
        if (returns.isEmpty()) {
            throw new CannotRun("There is nothing to return for " + year.text());
        }
        return returns;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new CannotRun("The return could not be written to " + file, e);
        }
    }
}
