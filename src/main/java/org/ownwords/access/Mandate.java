package org.ownwords.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody in a post may decide and sign off, from when to when.
///
/// @param from  the first day it holds, or null for as long as the post does
/// @param until the last day it holds, or null for as long as the post does
public record Mandate(
        Set<Power> powers,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final Mandate NONE = new Mandate(Set.of(), null, null);

    public Mandate {
        powers = Set.copyOf(powers);
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A mandate does not end before it begins");
        }
    }

    /// What somebody of this role may where their post says nothing else: those who open cases decide, and
    /// managers sign off.
    public static Mandate of(@Nullable Role role) {
        return switch (role) {
            case PRACTITIONER -> new Mandate(Set.of(Power.DECIDE), null, null);
            case MANAGER -> new Mandate(Set.of(Power.DECIDE, Power.SIGN_OFF), null, null);
            case BOARD_VIEWER, ANALYST, INTERVIEWER, ADMINISTRATOR -> NONE;
            case null -> NONE;
        };
    }

    /// Whether it holds for something on a day.
    public boolean allows(Power power, LocalDate day) {
        return powers.contains(power)
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }

    /// In words: `Signs off closings by colleagues`.
    public String words() {
        return powers.isEmpty()
                ? "Neither decides nor signs off"
                : powers.stream().sorted().map(Power::words).collect(Collectors.joining(". "));
    }
}
