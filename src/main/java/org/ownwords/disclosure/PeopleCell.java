package org.ownwords.disclosure;

import java.util.Optional;
import org.ownwords.counted.Asked;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Voice;

/// The place of a number of people on the Board's page. An empty answer is the people for whom it is not
/// known.
public sealed interface PeopleCell extends Cell {

    /// All people with an enquiry that ended in the year.
    record Everybody() implements PeopleCell {}

    record Answered(Asked asked) implements PeopleCell {}

    record Voiced(Optional<Voice> voice) implements PeopleCell {}

    record Came(Optional<CameAbout> about) implements PeopleCell {}

    record Feels(Optional<String> safer) implements PeopleCell {}

    record Because(NotMetReason reason) implements PeopleCell {}
}
