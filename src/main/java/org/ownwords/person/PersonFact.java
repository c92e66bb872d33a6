package org.ownwords.person;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to the record of a person, outside their cases.
public sealed interface PersonFact extends Recorded {

    PersonId person();

    @Override
    default Chain chain() {
        return person().chain();
    }

    record PersonRegistered(PersonId person, By recorded) implements PersonFact {
        @Override
        public Row row() {
            return new Row("person", person.value());
        }
    }

    record DetailsRecorded(PersonId person, UUID details, By recorded) implements PersonFact {
        @Override
        public Row row() {
            return new Row("person_details", details);
        }
    }
}
