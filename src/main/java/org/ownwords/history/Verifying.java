package org.ownwords.history;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
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

/// Tells an operator whether the record is as it was written.
public final class Verifying implements Command {

    record Verify(Place place, Optional<Path> seal) implements Task {
        @Override
        public Ended perform(Desk desk) {
            return Ended.doneIf(verified(this, desk.out()));
        }
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return """
              ownwords verify [--data DIR] [--seal FILE]
                  Checks the record for anything changed, added or removed without being recorded. With an exported
                  seal, also for anything lost since it was made. Ends with 0 if nothing was found, otherwise with 1.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.options(
                Set.of("--data", "--seal"), Set.of(), options -> new Verify(options.place(), options.path("--seal")));
    }

    private static boolean verified(Verify wanted, PrintStream out) {
        try (var database = wanted.place().asItIs()) {
            var kept = wanted.seal().map(Verifying::read);
            var findings = new Findings(out);
            var checked = new Verification(database.owner()).verify(kept, findings::tell);
            out.println(findings.number == 0 ? "Nothing was found." : "Findings: " + findings.number + ".");
            out.println("Checked: %d facts, %d chains, %d rows, %d seals."
                    .formatted(checked.facts(), checked.chains(), checked.rows(), checked.seals()));
            if (checked.inBatches().any()) {
                out.println("Looks and origins: %d sealed, and %d since the last seal, which are not sealed yet."
                        .formatted(
                                checked.inBatches().sealed(),
                                checked.inBatches().open()));
            }
            kept.map(ExportedSeal::seal)
                    .ifPresent(seal -> out.println("Compared with seal %d of authority %s: %d chains."
                            .formatted(seal.number(), seal.authority(), checked.sealedChains())));
            return findings.number == 0;
        } catch (IOException e) {
            throw new CannotRun("The seal could not be read", e);
        }
    }

    private static ExportedSeal read(Path file) {
        try {
            return ExportedSeal.read(file);
        } catch (NoSuchFileException e) {
            throw new CannotRun("There is no file " + file, e);
        } catch (IOException e) {
            throw new CannotRun(file + " cannot be used as a seal", e);
        }
    }

    /// Prints each, and how many there were.
    private static final class Findings {

        private final PrintStream out;
        private long number;

        Findings(PrintStream out) {
            this.out = out;
        }

        void tell(Finding finding) {
            out.println(finding.sentence());
            number++;
        }
    }
}
