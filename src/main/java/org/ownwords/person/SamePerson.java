package org.ownwords.person;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Somebody who was typed as new and turns out to be recorded already.
///
/// What was typed where nothing is recorded is added to their record. Where something else is recorded,
/// somebody says which of the two counts: neither is lost unseen, least of all a warning.
public record SamePerson(Person person, Details typed) {

    /// The details that were typed differently from how they are recorded.
    public List<DetailField> differing() {
        return Stream.of(DetailField.values())
                .filter(field -> field.isKnown(typed) && field.isKnown(person.details()))
                .filter(field -> !field.text(typed).equals(field.text(person.details())))
                .toList();
    }

    /// Their details with what was typed.
    ///
    /// @param taken of the details that differ those that count as they were typed
    public Details taking(Collection<DetailField> taken) {
        var recorded = person.details();
        return DetailField.each(field ->
                field.isKnown(typed) && (taken.contains(field) || !field.isKnown(recorded)) ? typed : recorded);
    }
}
