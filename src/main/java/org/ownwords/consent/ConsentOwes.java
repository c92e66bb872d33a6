package org.ownwords.consent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What was told against a refusal needs a ground, afterwards at the latest. Whoever asked to stop is
/// asked again on the day that was set, unless they were asked since.
@Component
class ConsentOwes implements Owes {

    private final ConsentStore consents;
    private final PassedOnStore passedOn;
    private final StopStore stops;

    ConsentOwes(ConsentStore consents, PassedOnStore passedOn, StopStore stops) {
        this.consents = consents;
        this.passedOn = passedOn;
        this.stops = stops;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent", "passed_on", "asked_to_stop");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var answered = consents.on(cases);
        var told = passedOn.on(cases);
        var stopped = stops.on(cases);
        return cases.stream()
                .distinct()
                .flatMap(file -> {
                    var entries = answered.getOrDefault(file, List.of());
                    return Stream.concat(
                            told.getOrDefault(file, List.of()).stream().flatMap(each -> ground(each, entries).stream()),
                            stopped.getOrDefault(file, List.of()).stream()
                                    .limit(1)
                                    .flatMap(newest -> askAgain(newest, entries).stream()));
                })
                .toList();
    }

    private static Optional<Owed> ground(PassedOnEntry told, List<ConsentEntry> entries) {
        return WhatItRestsOn.judge(told.passedOn(), entries) instanceof Rests.AgainstRefusal(var refusal)
                ? Optional.of(new Owed(
                        told.caseId(),
                        new Because("ground-to-say", told.id()),
                        new Prompt(
                                "Say on what ground this was told: "
                                        + told.passedOn().toWhom(),
                                "The person had said no. Going on without their agreement has a ground, and somebody who"
                                        + " authorised it",
                                refusal.goingOnPath()),
                        new Whom.Holder(),
                        new When.Waiting(told.passedOn().on()),
                        Bearing.STEP))
                : Optional.empty();
    }

    private static Optional<Owed> askAgain(StopEntry stop, List<ConsentEntry> entries) {
        var asked = stop.asked();
        var askAgainOn = asked.door().askAgainOn();
        var askedSince = entries.stream().anyMatch(entry -> entry.consent().on().isAfter(asked.on()));
        return askAgainOn == null || askedSince
                ? Optional.empty()
                : Optional.of(new Owed(
                        stop.caseId(),
                        new Because("ask-again", stop.id()),
                        new Prompt(
                                "Ask them again what they want to happen",
                                "They asked to stop, and a door was left open",
                                stop.caseId().path() + "/consent/new"),
                        new Whom.Holder(),
                        new When.Day(askAgainOn),
                        Bearing.STEP));
    }
}
