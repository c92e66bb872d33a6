package org.ownwords.access;

import org.jspecify.annotations.Nullable;

/// Somebody who works here and may sign in: a practitioner, a manager, or one of the other [roles][Role].
///
/// @param username  what they sign in with, which may change
/// @param authority the code of the council they work for
/// @param team      the code of their team, or null
public record Practitioner(
        ActorId id,
        String username,
        String name,
        String authority,
        Role role,
        @Nullable String team) implements Actor {

    /// A person whose identity is their first username.
    public Practitioner(String username, String name, String authority, Role role, @Nullable String team) {
        this(new ActorId(username), username, name, authority, role, team);
    }

    @Override
    public Reach reach() {
        return switch (role) {
            case PRACTITIONER, MANAGER -> new Reach.Council();
            case BOARD_VIEWER, ANALYST, ADMINISTRATOR -> Reach.NOTHING;
        };
    }
}
