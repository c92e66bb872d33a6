package org.ownwords.joining;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;
import org.ownwords.person.PersonId;

/// What can happen to two records of people. It is on the chain of the one that gives way.
sealed interface JoiningFact extends Recorded {

    PersonId gives();

    @Override
    default Chain chain() {
        return gives().chain();
    }

    record PersonJoined(PersonId gives, UUID joined, By recorded) implements JoiningFact {
        @Override
        public Row row() {
            return new Row("person_joined", joined);
        }
    }

    record PersonParted(PersonId gives, UUID parted, By recorded) implements JoiningFact {
        @Override
        public Row row() {
            return new Row("person_parted", parted);
        }
    }
}
