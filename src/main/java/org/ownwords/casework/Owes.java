package org.ownwords.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// A concept that asks for something to be done next. A council sets targets for the stages that concepts
/// declare, and for no others.
public interface Owes {

    /// The stages whose targets set the day for what it owes.
    default List<Stage> stages() {
        return List.of();
    }

    /// The kept tables whose rows make something owed: where a case has a row in none of them, it owes nothing and is
    /// not asked. Empty where it has to be asked of every case.
    default Set<String> tables() {
        return Set.of();
    }

    /// What is owed on these cases because of it. The number of queries does not depend on the number of
    /// cases.
    List<Owed> owed(Collection<CaseId> cases);

    /// The rows of these cases, such as enquiries, that have come to their end. What others owe within one of them is
    /// owed no longer.
    default Set<UUID> ended(Collection<CaseId> cases) {
        return Set.of();
    }
}
