package org.ownwords.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;

/// A concept whose entries say who is around the person: relatives, advocates, partners, organisations. It gives only
/// what the reader may read; whether they may see the cases that are named is asked by whoever shows it.
public interface AroundThem {

    /// At most so many of one concept are given, the latest.
    int MOST = 100;

    /// The names of the tables whose rows it reads. It is asked only where a case of the person has a row in one of
    /// them. None where what it reads is not on their cases: then it is always asked.
    default Set<String> tables() {
        return Set.of();
    }

    /// Those that stand on these cases, the latest first. The number of queries does not depend on how many there are.
    ///
    /// @param cases the person's, those within reach of the reader
    List<Relation> around(Person person, Collection<CaseId> cases, By by);

    /// What stands on cases of other people and names one of these cases, the latest first. At most one query.
    default List<Elsewhere> elsewhere(Person person, Collection<CaseId> cases) {
        return List.of();
    }
}
