package org.ownwords.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Guest;
import org.ownwords.access.Practitioners;
import org.ownwords.feedback.FeedbackFact.FeedbackHeard;
import org.ownwords.feedback.FeedbackFact.FeedbackLinkEnded;
import org.ownwords.feedback.FeedbackFact.FeedbackLinkMade;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.page.Ids;
import org.ownwords.page.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The links by which people say themselves how it was. Outside the record of a council nothing is found:
/// whoever calls has named it ([org.ownwords.access.Sight]).
@Service
@Transactional
class Links {

    /// Whoever sends by a link is not known by name. Which link it was stands with what they sent.
    static final String BY_A_LINK = "Somebody with a link";

    private final LinkStore store;
    private final BegunStore begun;
    private final HeardAddsStore heard;
    private final Practitioners practitioners;
    private final ApplicationEventPublisher events;

    Links(
            LinkStore store,
            BegunStore begun,
            HeardAddsStore heard,
            Practitioners practitioners,
            ApplicationEventPublisher events) {
        this.store = store;
        this.begun = begun;
        this.heard = heard;
        this.practitioners = practitioners;
        this.events = events;
    }

    /// Makes a link for somebody who may be asked. Those made for them before open no more. The secret is in
    /// what is given back, and is kept nowhere.
    Token make(UUID id, KnownOffer offer, By by) {
        takeBack(id, offer, by);
        var token = Token.fresh(by.authority());
        var until = by.at().plus(Duration.ofDays(LinkState.DAYS));
        if (store.add(id, offer, token, until, by)) {
            events.publishEvent(new FeedbackLinkMade(offer.caseId(), id, by));
        }
        return token;
    }

    /// Takes back what was made for them.
    void takeBack(UUID id, KnownOffer offer, By by) {
        for (var link : store.open(offer.id(), by.at())) {
            var end = Ids.from(id, "ends-" + link);
            if (store.addEnd(end, offer.caseId(), link, by)) {
                events.publishEvent(new FeedbackLinkEnded(offer.caseId(), end, by));
            }
            begun.forget(link, by.at());
        }
    }

    /// Whether one opens now.
    @Transactional(readOnly = true)
    boolean anyOpen(KnownOffer offer, Instant now) {
        return !store.open(offer.id(), now).isEmpty();
    }

    /// What a link opens, or nothing where there is none.
    @Transactional(readOnly = true)
    Optional<Linked> find(Token token) {
        return store.find(token);
    }

    @Transactional(readOnly = true)
    String council(Token token) {
        return practitioners.councilName(token.authority());
    }

    @Transactional(readOnly = true)
    Typed begun(Linked linked) {
        return begun.of(linked.id());
    }

    /// Keeps what somebody has begun to write, until they send it or the link ends.
    void keep(Linked linked, Typed typed, String authority, Instant now) {
        begun.keep(linked.id(), typed, authority, now);
    }

    /// Records what somebody says. The first sending counts, however many there are.
    void send(Linked linked, Answered answered, String authority, Instant now) {
        var by = new By(
                new Guest(
                        new ActorId(BY_A_LINK),
                        BY_A_LINK,
                        authority,
                        Set.of(linked.caseId().chain())),
                now);
        var id = Ids.from(linked.id(), "heard");
        if (this.heard.addByLink(id, linked, answered, by)) {
            events.publishEvent(new FeedbackHeard(linked.caseId(), id, by));
        }
        begun.forget(linked.id(), now);
    }
}
