package org.ownwords.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.person.Found;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.SamePerson;

/// Those already recorded who may be the person that a concern is about.
///
/// @param same the one of them who it is, or null where that was not said or it is none of them
record Alike(List<Found> found, @Nullable SamePerson same) {

    static final Alike NOBODY = new Alike(List.of(), null);

    private static final String FIELD = "same";
    private static final String NONE_OF_THESE = "none";

    Alike {
        found = List.copyOf(found);
    }

    /// Those who are like the details on a form. Whoever the form itself recorded when it was first
    /// sent is no other.
    static Alike to(Details details, Typed typed, People.Visible people) {
        if (typed.text(FIELD).equals(NONE_OF_THESE)) {
            return NOBODY;
        }
        var found = people.like(details);
        var same = found.stream()
                .map(Found::person)
                .filter(person -> person.id().value().toString().equals(typed.text(FIELD)))
                .findFirst();
        var sentBefore =
                found.stream().anyMatch(each -> each.person().id().value().equals(typed.id("person")));
        return same.isEmpty() && sentBefore
                ? NOBODY
                : new Alike(
                        found,
                        same.map(person -> new SamePerson(person, differing(person, details, typed)))
                                .orElse(null));
    }

    /// What was typed, unless it was taken over when the form was first sent: nothing differs then.
    private static Details differing(Person person, Details details, Typed typed) {
        return person.detailsId().equals(typed.id("details")) ? person.details() : details;
    }

    /// Whether somebody has to say first whether it is one of them.
    boolean isOpen() {
        return same == null && !found.isEmpty();
    }
}
