package org.ownwords.casework;

import gg.jte.Content;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;

/// A kind of entry that can be recorded once more, as it should have been, in the place of one that was
/// recorded in error. The page that does both is the same for all of them.
public interface RecordsAgain {

    /// The table of its entries.
    String table();

    /// Whether what hangs on the entry in error hangs on the new one, which names the first of them in its column
    /// `stands_for`. If not, it falls with the entry.
    default boolean takesItsPlace() {
        return false;
    }

    /// The tables of what the form records with the entry and asks again: it falls even where the new entry takes its
    /// place.
    default Set<String> askedAgain() {
        return Set.of();
    }

    /// What was entered in one that stands, as its form has it.
    Typed entered(CaseFile file, UUID row);

    /// The questions of its form.
    ///
    /// @param row the entry in whose place it is recorded
    Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by);

    /// Reads the answers, and says how they are recorded under the id of the new row. The entry in error
    /// does not stand any more by then.
    Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by);
}
