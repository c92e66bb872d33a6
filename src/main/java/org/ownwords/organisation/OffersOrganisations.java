package org.ownwords.organisation;

import java.time.Clock;
import java.util.List;
import org.ownwords.casework.NamesOrganisations;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Offers the council's organisations wherever one is named on a case, as long as it works with them.
@Component
class OffersOrganisations implements NamesOrganisations {

    private final Organisations organisations;
    private final Clock clock;

    OffersOrganisations(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<String> organisations(CaseFile file) {
        return organisations();
    }

    @Override
    public List<String> organisations() {
        var today = Days.on(clock.instant());
        return organisations.all().stream()
                .filter(each -> each.holdsOn(today))
                .map(each -> each.named().name())
                .toList();
    }
}
