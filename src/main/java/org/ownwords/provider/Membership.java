package org.ownwords.provider;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.Post;
import org.ownwords.access.Role;
import org.ownwords.provider.ProviderSettings.Groups;

/// What follows from what the provider says of somebody, for the post they hold here. A pure rule.
sealed interface Membership {

    String SAID_SO = "As the provider says";

    /// Nothing changes.
    record AsItIs() implements Membership {}

    /// Their post here is another now.
    record Another(Post post) implements Membership {}

    /// They have no access here.
    record None() implements Membership {}

    /// What follows for somebody who is known here.
    ///
    /// @param now what was recorded of them last
    static Membership of(Claims claims, Groups groups, Post now, LocalDate today) {
        var role = role(claims, groups, now);
        var said = now.who().as(claims.username(), claims.name(), role.orElse(null), team(claims, groups, now));
        if (said.equals(now.who())) {
            return now.holdsOn(today) ? new AsItIs() : new None();
        }
        return new Another(new Post(UUID.randomUUID(), said, today, now.until(), SAID_SO));
    }

    /// What follows for somebody new: nothing where the provider's groups give no role.
    static Membership ofSomebodyNew(Claims claims, Groups groups, LocalDate today) {
        return groups.role(claims.groups())
                .<Membership>map(role -> new Another(new Post(
                        UUID.randomUUID(),
                        new Post.Holder(
                                new ActorId(UUID.randomUUID().toString()),
                                claims.username(),
                                claims.name(),
                                role,
                                groups.team(claims.groups()).orElse(null)),
                        today,
                        null,
                        SAID_SO)))
                .orElseGet(None::new);
    }

    private static Optional<Role> role(Claims claims, Groups groups, Post now) {
        return groups.giveRoles()
                ? groups.role(claims.groups())
                : Optional.ofNullable(now.who().role());
    }

    private static @Nullable String team(Claims claims, Groups groups, Post now) {
        return groups.teams().isEmpty()
                ? now.who().team()
                : groups.team(claims.groups()).orElse(null);
    }
}
