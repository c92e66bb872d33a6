package org.ownwords.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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
    /// @param mandate  what they may decide and sign off, or null where that is as their role has it
    public record Holder(
            ActorId actor,
            String username,
            String name,
            @Nullable Role role,
            @Nullable String team,
            @Nullable Mandate mandate) {

        private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{2,100}");

        /// Somebody who may decide and sign off what their role may.
        public Holder(ActorId actor, String username, String name, @Nullable Role role, @Nullable String team) {
            this(actor, username, name, role, team, null);
        }

        public Holder {
            if (mandate != null && !opensCases(role)) {
                throw new IllegalArgumentException("Only somebody who opens cases decides and signs off");
            }
        }

        /// Whether somebody can sign in with it: as most providers have it.
        public static boolean isUsername(String username) {
            return USERNAME.matcher(username).matches();
        }

        private static boolean opensCases(@Nullable Role role) {
            return role == Role.PRACTITIONER || role == Role.MANAGER;
        }

        /// The same person with another name, role or team, as somebody else says. What they may decide stays where
        /// their role does.
        public Holder as(String username, String name, @Nullable Role role, @Nullable String team) {
            return new Holder(actor, username, name, role, team, role == this.role ? mandate : null);
        }

        /// What they may decide and sign off while they hold it.
        Mandate may() {
            return mandate == null ? Mandate.of(role) : mandate;
        }

        static Holder of(Practitioner practitioner) {
            return new Holder(
                    practitioner.id(),
                    practitioner.username(),
                    practitioner.name(),
                    practitioner.role(),
                    practitioner.team(),
                    practitioner.mandate().equals(Mandate.of(practitioner.role())) ? null : practitioner.mandate());
        }
    }

    /// Whether somebody in it may sign in on a day.
    public boolean holdsOn(LocalDate day) {
        return who.role() != null && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /// Whether somebody in it may do something on a day.
    public boolean allows(Power power, LocalDate day) {
        return holdsOn(day) && who.may().allows(power, day);
    }

    /// Them, as somebody who acts here.
    Optional<Practitioner> practitioner(String authority) {
        var role = who.role();
        return role == null
                ? Optional.empty()
                : Optional.of(new Practitioner(
                        who.actor(), who.username(), who.name(), authority, role, who.team(), who.may()));
    }
}
