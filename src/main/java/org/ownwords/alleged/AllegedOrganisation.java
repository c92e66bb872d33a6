package org.ownwords.alleged;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.KnowsOrganisation;
import org.springframework.stereotype.Component;

/// An organisation that is thought to have caused harm, for whoever may read the restricted section. For everybody else
/// there is nothing here at all, and nothing is counted.
@Component
class AllegedOrganisation implements KnowsOrganisation {

    private final AllegedStore store;

    AllegedOrganisation(AllegedStore store) {
        this.store = store;
    }

    @Override
    public List<Known> known(String organisation, By by) {
        var reader = by.practitioner();
        var readable = store.named(organisation, MOST).stream()
                .filter(section -> section.about() == About.HARM && section.isReadBy(reader))
                .toList();
        return store.people(readable, reader).entrySet().stream()
                .map(each -> new Known(
                        each.getKey().caseId(),
                        each.getValue().on(),
                        "It is thought to have caused harm",
                        each.getKey().path()))
                .toList();
    }
}
