package org.ownwords.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Signs of one kind that were looked for on a day. A sign that is not in it was not looked for.
///
/// @param more      anything else, or null
/// @param lookAgain when somebody looks again, or null
record Looked(
        SignsAbout about,
        List<Found> found,
        @Nullable String more,
        LocalDate on,
        @Nullable LocalDate lookAgain) {

    /// Where no day was set to look again.
    Looked(SignsAbout about, List<Found> found, @Nullable String more, LocalDate on) {
        this(about, found, more, on, null);
    }

    public Looked {
        found = List.copyOf(found);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Who looked for signs looked for one at least");
        }
    }

    /// Those with this answer.
    public List<Found> with(Answer answer) {
        return found.stream().filter(each -> each.answer() == answer).toList();
    }
}
