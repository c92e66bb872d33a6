package org.ownwords.jointboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A Board that a council has together with others, as that council recorded it once. A change is another that replaces
/// it.
///
/// @param id   of the row
/// @param what the same for all rows of one Board
/// @param name what it is called
/// @param with the codes of the other councils, in order
/// @param why  why it is so, or why it was changed
public record JointBoard(UUID id, UUID what, String name, List<String> with, Days days, String why) {

    /// From when to when the councils have it together.
    ///
    /// @param until the last day, or null where none was named
    public record Days(LocalDate from, @Nullable LocalDate until) {
        public Days {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("It does not end before it begins");
            }
        }
    }

    public JointBoard {
        with = with.stream().sorted().toList();
        if (name.isBlank() || with.isEmpty()) {
            throw new IllegalArgumentException("A Board of several councils has a name and another council");
        }
    }

    /// Whether the councils have it together on a day.
    public boolean holdsOn(LocalDate day) {
        var until = days.until();
        return !days.from().isAfter(day) && (until == null || !until.isBefore(day));
    }

    /// Where its figures are.
    public String path() {
        return "/board/joint/" + what;
    }
}
