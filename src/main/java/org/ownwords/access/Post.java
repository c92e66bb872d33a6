package org.ownwords.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who somebody who works here is, in what role and team, from when to when. A change is another post that replaces it.
///
/// @param id   of the row
/// @param who  them, as they are called and sign in; without a role they work here no more
/// @param from the day it holds from
/// @param until the last day it holds, or null where none was named
/// @param why  why it was changed, or null
public record Post(
        UUID id,
        Holder who,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String why) {

    /// Somebody in a post.
    ///
    /// @param username what they sign in with
    /// @param role     null where they work here no more
    /// @param team     the code of their team, or null
    public record Holder(
            ActorId actor,
            String username,
            String name,
            @Nullable Role role,
            @Nullable String team) {

        static Holder of(Practitioner practitioner) {
            return new Holder(
                    practitioner.id(),
                    practitioner.username(),
                    practitioner.name(),
                    practitioner.role(),
                    practitioner.team());
        }
    }

    /// Whether somebody in it may sign in on a day.
    public boolean holdsOn(LocalDate day) {
        return who.role() != null && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /// Them, as somebody who acts here.
    Optional<Practitioner> practitioner(String authority) {
        var role = who.role();
        return role == null
                ? Optional.empty()
                : Optional.of(new Practitioner(who.actor(), who.username(), who.name(), authority, role, who.team()));
    }
}
