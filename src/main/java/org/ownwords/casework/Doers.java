package org.ownwords.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may do something on a case.
@Service
public class Doers {

    private final Practitioners practitioners;
    private final List<NamesOrganisations> concepts;

    Doers(Practitioners practitioners, List<NamesOrganisations> concepts) {
        this.practitioners = practitioners;
        this.concepts = concepts;
    }

    /// The organisations to offer where there is no case yet.
    @Transactional(readOnly = true)
    public List<String> organisations() {
        return concepts.stream()
                .flatMap(concept -> concept.organisations().stream())
                .distinct()
                .toList();
    }

    /// The person, the colleagues who work on cases here, and the organisations already named in the case.
    @Transactional(readOnly = true)
    public Names on(CaseFile file) {
        return Names.of(
                List.of(file.person().details().givenName(), file.person().name()),
                practitioners.all(),
                practitioners.teams().stream().collect(Collectors.toMap(Team::code, Team::name)),
                concepts.stream()
                        .flatMap(concept -> concept.organisations(file).stream())
                        .toList());
    }
}
