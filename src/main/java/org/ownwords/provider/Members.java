package org.ownwords.provider;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ownwords.access.Acting;
import org.ownwords.access.Actor;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Guest;
import org.ownwords.access.Post;
import org.ownwords.access.PostChange;
import org.ownwords.access.Posts;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Sight;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Who the provider's people are here. What it says of them is recorded as for anybody who works here: a change of
/// name, role or team is another post.
///
/// Needs seven others: this is the one place where what a provider says becomes what is recorded here, and to
/// divide it would divide that decision from its one transaction.
@Service
@ConditionalOnProperty("ownwords.provider.issuer")
class Members {

    private final ProviderSettings settings;
    private final ProviderIdentityStore identities;
    private final Posts posts;
    private final Practitioners practitioners;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    // A member is matched by their groups, and kept as a colleague with a post in a team. Wide because of that.
    Members(
            ProviderSettings settings,
            ProviderIdentityStore identities,
            Posts posts,
            Practitioners practitioners,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.identities = identities;
        this.posts = posts;
        this.practitioners = practitioners;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The one the provider speaks of, as somebody who works here; nobody where they have no access.
    Optional<Practitioner> known(Claims claims) {
        return Sight.of(
                settings.authority(),
                () -> Optional.ofNullable(transaction.execute(_ -> actor(claims).orElse(null)))
                        .flatMap(actor -> practitioners.acting(settings.authority(), actor))
                        .map(Acting::actor)
                        .map(Practitioner.class::cast));
    }

    private Optional<ActorId> actor(Claims claims) {
        var by = new By(provider(), clock.instant());
        var known = identities.actor(settings.issuer(), claims.subject()).or(() -> addedBeforehand(claims, by));
        var membership = known.flatMap(posts::last)
                .map(now -> Membership.of(claims, settings.groups(), now, by.today()))
                .orElseGet(() -> Membership.ofSomebodyNew(claims, settings.groups(), by.today()));
        return switch (membership) {
            case Membership.AsItIs() -> known;
            case Membership.None() -> Optional.empty();
            case Membership.Another(var post) -> known.isPresent() ? changed(post, by) : added(claims, post, by);
        };
    }

    /// Somebody an administrator has added with the name they sign in with there, before they first did.
    private Optional<ActorId> addedBeforehand(Claims claims, By by) {
        var added = practitioners.identity(claims.username()).filter(actor -> !identities.hasIdentity(actor));
        added.ifPresent(actor -> identify(claims, actor, by));
        return added;
    }

    private Optional<ActorId> added(Claims claims, Post post, By by) {
        if (!(posts.add(post, by) instanceof PostChange.Made)) {
            return Optional.empty();
        }
        identify(claims, post.who().actor(), by);
        return Optional.of(post.who().actor());
    }

    private Optional<ActorId> changed(Post post, By by) {
        var actor = post.who().actor();
        return posts.last(actor).map(Post::id).map(now -> posts.change(post, now, by)).stream()
                .filter(PostChange.Made.class::isInstance)
                .findFirst()
                .map(_ -> actor);
    }

    private void identify(Claims claims, ActorId actor, By by) {
        var id = UUID.randomUUID();
        if (identities.add(id, settings.issuer(), claims.subject(), actor, by)) {
            events.publishEvent(new ProviderIdentity(posts.chain(actor), id, by));
        }
    }

    private Actor provider() {
        return new Guest(new ActorId("provider"), "The provider", settings.authority(), Set.of());
    }
}
