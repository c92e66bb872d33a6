package org.ownwords.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.consent.Rests.AgainstRefusal;
import org.ownwords.consent.Rests.NotRecorded;
import org.ownwords.consent.Rests.OnAgreement;
import org.ownwords.consent.Rests.OnGround;

/// What it rests on that something was told to others. A function of what is recorded: no clock, no
/// user, no database.
///
/// Sharing against a refusal has a ground and somebody who authorised it. It is never stopped for the
/// want of one, because urgent safety comes first: then it is asked for afterwards, until it is said.
/// What goes on after a refusal covers what was told meanwhile, whichever was recorded first.
final class WhatItRestsOn {

    private WhatItRestsOn() {}

    /// What it rests on.
    ///
    /// @param entries everything the person answered, the newest first
    static Rests judge(PassedOn passedOn, List<ConsentEntry> entries) {
        return said(passedOn.footing(), entries).orElseGet(() -> unsaid(passedOn, entries));
    }

    /// What whoever told it says, where that stands.
    private static Optional<Rests> said(Footing footing, List<ConsentEntry> entries) {
        return switch (footing) {
            case Footing.Agreed(var consent) ->
                entries.stream()
                        .filter(entry -> entry.id().equals(consent))
                        .filter(entry -> entry.answer().isAgreement())
                        .findFirst()
                        .map(OnAgreement::new);
            case Footing.Without(var goingOn) ->
                entries.stream()
                        .flatMap(entry -> entry.goingsOn().stream())
                        .filter(goneOn -> goneOn.id().equals(goingOn))
                        .findFirst()
                        .map(OnGround::new);
            case Footing.NotSaid() -> Optional.empty();
        };
    }

    private static Rests unsaid(PassedOn passedOn, List<ConsentEntry> entries) {
        return unsaid(passedOn.toWhom(), passedOn.on(), entries);
    }

    /// What it rests on where nobody says it.
    static Rests unsaid(String toWhom, LocalDate on, List<ConsentEntry> entries) {
        var refusals = refusals(toWhom, on, entries);
        return refusals.stream()
                .filter(refusal -> refusal.goingsOn().isEmpty())
                .findFirst()
                .<Rests>map(AgainstRefusal::new)
                .or(() -> grounds(refusals).findFirst().map(OnGround::new))
                .orElseGet(NotRecorded::new);
    }

    /// What they had said no to by that day, of what counts for whoever was told.
    static List<ConsentEntry> refusals(String toWhom, LocalDate on, List<ConsentEntry> entries) {
        return ConsentEntry.on(on, entries).stream()
                .filter(entry -> entry.question().covers(toWhom))
                .filter(entry -> entry.answer().isRefusal())
                .toList();
    }

    private static Stream<GoneOn> grounds(List<ConsentEntry> refusals) {
        return refusals.stream().flatMap(refusal -> refusal.goingsOn().stream());
    }
}
