package org.ownwords.passage;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what a passage says, from which day on, and why. Words with a place that cannot be filled, or without one
/// that is needed, are refused.
final class PassageForm {

    private PassageForm() {}

    static Reading<PassageEntry> read(Reader read, Passage passage, LocalDate today) {
        var words = read.optionalWords("words");
        if (words != null) {
            passage.problems(words).stream().findFirst().ifPresent(problem -> read.problem("words", problem));
        }
        var from = Optional.ofNullable(read.optionalDay("from")).orElse(today);
        if (from.isBefore(today)) {
            read.dayProblem("from", "The date must be today or in the future. What was sent before stays as it was");
        }
        var why = read.words("why", "Enter why it is set");
        return read.accept(() -> new PassageEntry(read.typed().id(), passage.code(), words, from, why));
    }
}
