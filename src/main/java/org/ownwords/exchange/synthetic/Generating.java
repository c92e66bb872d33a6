package org.ownwords.exchange.synthetic;

import java.nio.file.Path;
import java.util.Set;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Options;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.vocabulary.ReportingYear;

/// Makes a year of records up for an operator, and says how far it is.
public final class Generating implements Command {

    private static final long EVERY = 50_000;

    record Year(Path folder, String authority, ReportingYear year, int concerns, long seed) implements Task {
        @Override
        public Ended perform(Desk desk) {
            try {
                var written = SyntheticYear.write(folder, authority, year, concerns, seed, (done, of) -> {
                    if (done % EVERY == 0 && done < of) {
                        desk.out().println("Made up %d of %d concerns.".formatted(done, of));
                    }
                });
                desk.out().println(written.sentence(folder));
                return Ended.DONE;
            } catch (FolderRefused e) {
                throw new CannotRun(String.valueOf(e.getMessage()), e.getCause());
            }
        }
    }

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String usage() {
        return """
              ownwords generate FOLDER --authority CODE --year YYYY-YY --concerns N [--seed S]
                  Writes made-up records into a new folder, in the proportions of England.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.naming("FOLDER", Set.of("--authority", "--year", "--concerns", "--seed"), Generating::year);
    }

    private static Asked year(Options options) {
        var authority = options.value("--authority");
        if (authority.isEmpty()
                || options.value("--year").isEmpty()
                || options.value("--concerns").isEmpty()) {
            return new Asked.Misused("generate needs --authority, --year and --concerns");
        }
        try {
            return new Year(
                    options.namedPath(),
                    authority.get(),
                    ReportingYear.of(options.value("--year").get()),
                    Integer.parseInt(options.value("--concerns").get()),
                    Long.parseLong(options.value("--seed").orElse("1")));
        } catch (NumberFormatException e) {
            return new Asked.Misused("--concerns and --seed need whole numbers");
        } catch (IllegalArgumentException e) {
            return new Asked.Misused(String.valueOf(e.getMessage()));
        }
    }
}
