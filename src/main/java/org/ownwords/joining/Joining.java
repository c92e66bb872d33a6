package org.ownwords.joining;

import org.ownwords.person.PersonId;

/// Whether two records may be joined.
sealed interface Joining {

    /// Each of them stands for itself.
    record Possible() implements Joining {}

    /// They are one record, or stand as the same one. Joined once more they would stand as each other, in a
    /// circle.
    record OneAlready() implements Joining {}

    /// One of them was joined into a third. That one is joined, so that no record is joined twice over.
    record StandsNoMore(PersonId record, PersonId as) implements Joining {}

    /// The one that would give way has records joined into it already, one into another, as many as can be
    /// followed. Joined the other way round, the chain grows no longer.
    record TooLong() implements Joining {}

    /// The most joinings from a record to the one it stands as. `person_stands_as` follows no more.
    int MOST_LINKS = 3;

    /// A record, and the one it stands as, which is itself where it was never joined into another.
    record Standing(PersonId record, PersonId as) {

        boolean forItself() {
            return record.equals(as);
        }
    }

    /// Whether these two may be joined.
    ///
    /// @param links how many joinings lead, one after another, to the record that would give way
    static Joining of(Standing gives, int links, Standing stays) {
        if (gives.as().equals(stays.as())) {
            return new OneAlready();
        }
        if (!gives.forItself()) {
            return new StandsNoMore(gives.record(), gives.as());
        }
        if (!stays.forItself()) {
            return new StandsNoMore(stays.record(), stays.as());
        }
        return links < MOST_LINKS ? new Possible() : new TooLong();
    }
}
