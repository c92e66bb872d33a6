package org.ownwords;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.ownwords.database.Database;
import org.ownwords.history.ExportedSeal;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;

/// Tells an operator whether the record is as it was written.
final class Verifying {

    private final PrintStream out;
    private long findings;

    Verifying(PrintStream out) {
        this.out = out;
    }

    /// Whether it is.
    boolean verify(Database database, Optional<Path> file) {
        var kept = file.map(Verifying::read);
        try {
            var checked = new Verification(database.owner()).verify(kept, this::tell);
            out.println(findings == 0 ? "Nothing was found." : "Findings: " + findings + ".");
            out.println("Checked: %d facts, %d chains, %d rows, %d seals."
                    .formatted(checked.facts(), checked.chains(), checked.rows(), checked.seals()));
            kept.map(ExportedSeal::seal)
                    .ifPresent(seal -> out.println("Compared with seal %d of authority %s: %d chains."
                            .formatted(seal.number(), seal.authority(), checked.sealedChains())));
            return findings == 0;
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

    private void tell(Finding finding) {
        out.println(finding.sentence());
        findings++;
    }
}
