package org.ownwords.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;

/// A concept whose entries can be put right where they were recorded in error. Their rows stay as they are
/// and count no more.
public interface Corrects {

    /// The tables of its entries.
    List<Correctable> correctable();

    /// The tables of its entries that are never struck through, and for each what to do instead.
    default Map<String, String> correctedElsewhere() {
        return Map.of();
    }

    /// Rows of its own that cannot stand without these, for another reason than that they name one of them.
    default Set<Row> fallingWith(CaseId caseId, Set<Row> rows) {
        return Set.of();
    }

    /// Why these cannot be taken back: what has to be put right before, a sentence each. Empty where they can.
    default List<String> holding(CaseFile file, Set<Row> rows) {
        return List.of();
    }
}
