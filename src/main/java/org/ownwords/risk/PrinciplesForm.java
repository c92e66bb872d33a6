package org.ownwords.risk;

import java.util.Optional;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what was agreed about risk.
final class PrinciplesForm {

    private PrinciplesForm() {}

    static Reading<PrinciplesEntry> read(Reader read) {
        var words = read.words("words", "Enter what was agreed");
        var agreedWith = read.line("agreedWith", "Enter who agreed to it");
        var since = read.optionalDay("since");
        if (since == null) {
            read.dayProblem("since", "Enter the day from which it holds");
        }
        var why = read.words("why", "Enter why it is set, or what has changed");
        return read.accept(() -> new PrinciplesEntry(
                read.typed().id(), words, agreedWith, Optional.ofNullable(since).orElseThrow(), why));
    }
}
