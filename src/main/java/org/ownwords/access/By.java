package org.ownwords.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Who records something, and when. Every door that writes takes one.
public record By(Practitioner practitioner, Instant at) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public String authority() {
        return practitioner.authority();
    }

    public String username() {
        return practitioner.username();
    }

    /// `at`, as the database wants it.
    public OffsetDateTime recordedAt() {
        return at.atOffset(ZoneOffset.UTC);
    }

    /// The day it is in London.
    public LocalDate today() {
        return at.atZone(LONDON).toLocalDate();
    }
}
