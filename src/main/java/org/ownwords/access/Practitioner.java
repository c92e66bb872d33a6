package org.ownwords.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who works here and may sign in: a practitioner, a manager, or one of the other [roles][Role].
///
/// @param username  what they sign in with, which may change
/// @param authority the code of the council they work for
/// @param team      the code of their team, or null
/// @param mandate   what they may decide and sign off. It is wide because all of it is read at once for
///                  each request
public record Practitioner(
        ActorId id,
        String username,
        String name,
        String authority,
        Role role,
        @Nullable String team,
        Mandate mandate) implements Actor {

    /// A person who may decide and sign off what their role may.
    public Practitioner(ActorId id, String username, String name, String authority, Role role, @Nullable String team) {
        this(id, username, name, authority, role, team, Mandate.of(role));
    }

    /// A person whose identity is their first username.
    public Practitioner(String username, String name, String authority, Role role, @Nullable String team) {
        this(new ActorId(username), username, name, authority, role, team);
    }

    /// Whether they may do something on a day.
    public boolean may(Power power, LocalDate day) {
        return mandate.allows(power, day);
    }

    @Override
    public Reach reach() {
        return switch (role) {
            case PRACTITIONER, MANAGER -> new Reach.Council();
            case BOARD_VIEWER, ANALYST, INTERVIEWER, ADMINISTRATOR -> Reach.NOTHING;
        };
    }
}
