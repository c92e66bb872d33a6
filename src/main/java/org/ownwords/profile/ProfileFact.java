package org.ownwords.profile;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;
import org.ownwords.person.PersonId;

/// What can happen to what matters to somebody: it is on the chain of the person, not of a case.
sealed interface ProfileFact extends Recorded {

    record ProfileChanged(PersonId person, UUID profile, By recorded) implements ProfileFact {
        @Override
        public Chain chain() {
            return person.chain();
        }

        @Override
        public Row row() {
            return new Row("profile", profile);
        }
    }
}
