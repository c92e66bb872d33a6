package org.ownwords.joining;

import java.util.List;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.person.People;
import org.springframework.stereotype.Component;

/// The changes of a person's details, on the timeline of each of their cases.
@Component
class DetailsTells implements Tells {

    private final People people;

    DetailsTells(People people) {
        this.people = people;
    }

    @Override
    public List<Told> tell(Chain chain) {
        return people.told(chain);
    }
}
