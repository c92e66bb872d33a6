package org.ownwords.consent;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.casework.Refuses;
import org.ownwords.casework.Refuses.Refused;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What somebody refused, as it stands: what they do not agree to, and that they asked that all of it stops.
@Component
class ConsentRefuses implements Refuses {

    private final ConsentStore consents;
    private final StopStore stops;

    ConsentRefuses(ConsentStore consents, StopStore stops) {
        this.consents = consents;
        this.stops = stops;
    }

    @Override
    public List<Refused> refused(Collection<CaseId> cases) {
        return Stream.concat(
                        consents.on(cases).values().stream()
                                .flatMap(entries -> ConsentEntry.now(entries).stream())
                                .filter(entry -> entry.answer().isRefusal())
                                .map(entry -> new Refused(
                                        entry.caseId(),
                                        entry.id().value(),
                                        entry.question().words(),
                                        entry.consent().on())),
                        stops.on(cases).values().stream()
                                .map(List::getFirst)
                                .map(stop -> new Refused(
                                        stop.caseId(),
                                        stop.id(),
                                        "That it goes on",
                                        stop.asked().on())))
                .toList();
    }
}
