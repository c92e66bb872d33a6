package org.ownwords.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Who records something, and when. Every door that writes takes one.
public record By(Actor actor, Instant at) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public String authority() {
        return actor.authority();
    }

    public ActorId id() {
        return actor.id();
    }

    /// The practitioner who acts, where a role or team is needed.
    public Practitioner practitioner() {
        return switch (actor) {
            case Practitioner practitioner -> practitioner;
            case Guest guest -> throw new IllegalStateException(guest.name() + " does not work here");
        };
    }

    /// Who it is, in the form the database needs.
    public String recordedBy() {
        return actor.id().value();
    }

    /// `at`, in the form the database needs.
    public OffsetDateTime recordedAt() {
        return at.atOffset(ZoneOffset.UTC);
    }

    /// The day it is in London.
    public LocalDate today() {
        return at.atZone(LONDON).toLocalDate();
    }
}
