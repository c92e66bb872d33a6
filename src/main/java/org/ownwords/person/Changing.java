package org.ownwords.person;

import java.util.List;

/// What came of changing details.
public sealed interface Changing {

    /// They are recorded; perhaps they were before, when the same form came first.
    record Recorded() implements Changing {}

    /// Somebody recorded others since these were read. Nothing was recorded.
    ///
    /// @param merged what the form should hold now: what was changed on it, and for the rest what is newer
    /// @param newer  what the other changed
    record Newer(Details merged, List<Difference> newer) implements Changing {

        public Newer {
            newer = List.copyOf(newer);
        }
    }

    /// One detail that a colleague changed in the meantime.
    ///
    /// @param now   what it is now, in words
    /// @param mine  whether it was changed on the form, too, to something else
    record Difference(DetailField field, String now, boolean mine) {}

    /// How a change goes on that was made on details which are no longer those that count.
    ///
    /// A field that was not touched on the form takes what is newer, so that sending the form again puts
    /// nothing back: not the warning that a colleague has just recorded. A field that was touched keeps what
    /// was typed.
    ///
    /// @param read  the details that the form was opened with
    /// @param typed what was sent
    /// @param now   what counts now
    static Newer since(Details read, Details typed, Details now) {
        var mine = DetailField.differing(read, typed);
        return new Newer(
                DetailField.each(field -> mine.contains(field) ? typed : now),
                DetailField.differing(read, now).stream()
                        .map(field -> new Difference(
                                field,
                                field.text(now).orElse("Nothing is recorded any more"),
                                mine.contains(field) && !field.text(typed).equals(field.text(now))))
                        .toList());
    }
}
