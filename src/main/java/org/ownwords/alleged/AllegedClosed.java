package org.ownwords.alleged;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.KeepsClosed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What is in the restricted sections that a colleague may read.
@Component
class AllegedClosed implements KeepsClosed {

    private final AllegedStore store;

    AllegedClosed(AllegedStore store) {
        this.store = store;
    }

    @Override
    public List<String> closed(CaseFile file, By by) {
        var reader = by.practitioner();
        return store.on(file.id()).stream()
                .filter(section -> section.isReadBy(reader))
                .flatMap(section -> {
                    var person = store.person(section, reader);
                    return Stream.concat(
                            Stream.of(person.who(), person.connection(), person.needs(), person.support()),
                            store.notes(section, reader).stream().map(Note::words));
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
