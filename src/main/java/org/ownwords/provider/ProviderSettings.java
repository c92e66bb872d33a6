package org.ownwords.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.access.Role;

/// Which provider people sign in at, and what its groups mean here.
///
/// @param issuer    its address, as it names itself in what it signs
/// @param client    what Ownwords is there
/// @param name      what people here call it: `your Larchmere account`
/// @param authority the code of the council whose people it knows
/// @param groups    what its groups mean
/// @param asking    how often it is asked whether somebody still may
record ProviderSettings(URI issuer, Client client, String name, String authority, Groups groups, Asking asking) {

    /// What Ownwords is to the provider, and what it asks to be told.
    ///
    /// @param scopes with `openid`, without which nobody is named
    record Client(String id, String secret, Set<String> scopes) {

        Client {
            if (!scopes.contains("openid")) {
                throw new IllegalArgumentException("ownwords.provider.scopes: openid has to be one of them");
            }
            scopes = Set.copyOf(scopes);
        }
    }

    /// What the provider's groups mean. Where none means a role, the provider says only who somebody is, and what they
    /// may do is recorded here.
    ///
    /// @param claim the name of the claim that lists somebody's groups
    /// @param roles the role that each group gives, by the name of the group
    /// @param teams the code of the team that each group is
    record Groups(String claim, Map<String, Role> roles, Map<String, String> teams) {

        Groups {
            roles = Map.copyOf(roles);
            teams = Map.copyOf(teams);
        }

        boolean giveRoles() {
            return !roles.isEmpty();
        }

        /// The role that somebody's groups give: where they give several, the one of [Role] that comes last, because
        /// a manager is in the group of practitioners too.
        Optional<Role> role(Collection<String> held) {
            return List.of(Role.values()).reversed().stream()
                    .filter(role -> held.stream().anyMatch(group -> roles.get(group) == role))
                    .findFirst();
        }

        /// The team that somebody's groups put them in, if any does.
        Optional<String> team(Collection<String> held) {
            return held.stream().sorted().filter(teams::containsKey).findFirst().map(teams::get);
        }
    }

    /// How often the provider is asked whether somebody still may, and how long its silence is borne.
    ///
    /// @param every    not again before so long; nothing is at each request
    /// @param patience so long after it last answered, somebody who is signed in may go on
    record Asking(Duration every, Duration patience) {}
}
