package org.ownwords.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.person.CaseFile;

/// A concept whose entries answer what a reader of a whole case file asks. What they say is what the
/// timeline tells of them.
public interface AnswersAudit {

    /// The tables of its entries that answer, by topic.
    Map<Topic, Set<String>> answersAudit();

    /// What was owed and not done, as the case itself shows. What nobody can say without reading is left to the reader.
    default List<FallsShort> fallsShort(CaseFile file) {
        return List.of();
    }
}
