package org.ownwords.conclusion;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Reader;

/// Reads what was wrong with a closing that another puts right.
final class CorrectionForm {

    /// The field that names the conclusion a closing puts right.
    static final String CORRECTS = "corrects";

    private CorrectionForm() {}

    /// What was wrong with the conclusion that this one corrects, or nothing if it corrects none.
    static Optional<Correction> read(Reader read) {
        if (!read.typed().has(CORRECTS)) {
            return Optional.empty();
        }
        var why = read.words("correction", "Enter what was wrong with the closing");
        try {
            return Optional.of(
                    new Correction(new ConclusionId(UUID.fromString(read.typed().text(CORRECTS))), why));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
