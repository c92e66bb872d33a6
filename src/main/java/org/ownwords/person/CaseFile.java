package org.ownwords.person;

import java.time.Instant;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// One matter about one person: what a concern, the words said, the decisions and their endings belong to.
///
/// @param number the case number that people use on the telephone
public record CaseFile(CaseId id, long number, Person person, Instant openedAt) {

    /// Reads a form that is about them.
    public Reader reading(Typed typed) {
        return new Reader(typed, person.details().lifetime());
    }
}
