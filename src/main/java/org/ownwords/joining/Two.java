package org.ownwords.joining;

import org.ownwords.person.Person;

/// Two records that are, or may be, of one person.
///
/// @param stays the one that goes on
/// @param gives the one that is joined into it
record Two(Person stays, Person gives) {

    /// Who goes on, so that two of one name can be told apart.
    public String staying() {
        return said(stays) + " (the record that stays)";
    }

    /// Who gives way.
    public String giving() {
        return said(gives) + " (the record that is joined into it)";
    }

    /// Whether both have an NHS number, and not the same.
    public boolean numbersDiffer() {
        var one = stays.details().nhsNumber();
        var other = gives.details().nhsNumber();
        return one != null && other != null && !one.equals(other);
    }

    /// Somebody by name and day of birth.
    static String said(Person person) {
        return person.name() + ", " + person.born();
    }
}
