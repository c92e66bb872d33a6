package org.ownwords.consent;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.consent.ConsentFact.ConsentAsked;
import org.ownwords.consent.ConsentFact.WentOnWithout;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the person agrees to, and going on without that. Every method that writes takes the id of
/// the row it writes; the same id twice records once.
@Service
@Transactional
public class Consents {

    private final ConsentStore store;
    private final GoingOnStore goingsOn;
    private final ConsentAddsStore adds;
    private final Authorisers authorisers;
    private final ApplicationEventPublisher events;

    Consents(
            ConsentStore store,
            GoingOnStore goingsOn,
            ConsentAddsStore adds,
            Authorisers authorisers,
            ApplicationEventPublisher events) {
        this.store = store;
        this.goingsOn = goingsOn;
        this.adds = adds;
        this.authorisers = authorisers;
        this.events = events;
    }

    /// Records what they answered.
    ///
    /// @param first the answer that this is recorded in the place of, or null. What goes on without
    ///              it stays
    public void ask(ConsentId id, CaseFile file, Consent consent, @Nullable ConsentId first, By by) {
        if (adds.add(id, file.id(), consent, first, by)) {
            events.publishEvent(new ConsentAsked(file.id(), id, by));
        }
    }

    /// Records that something goes on without their agreement.
    ///
    /// @param without the answer it goes on without
    /// @param first   the going on that this is recorded in the place of, or null. What was told on
    ///                its ground stays
    void goOn(GoingOnId id, ConsentEntry without, GoingOn goingOn, @Nullable GoingOnId first, By by) {
        var who = authorisers.identity(goingOn.reasons().authoriser(), by).orElse(null);
        if (adds.addGoingOn(id, without, goingOn, who, first, by)) {
            events.publishEvent(new WentOnWithout(without.caseId(), id, by));
        }
    }

    /// Everything they answered, the newest first.
    @Transactional(readOnly = true)
    List<ConsentEntry> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of them.
    ///
    /// @throws NotFound where the case has no such answer
    @Transactional(readOnly = true)
    ConsentEntry get(CaseFile file, ConsentId id) {
        return find(file, id).orElseThrow(NotFound::new);
    }

    /// An answer that something can go on without.
    ///
    /// @throws NotFound where the case has no such answer, or they agree
    @Transactional(readOnly = true)
    ConsentEntry getWithoutAgreement(CaseFile file, ConsentId id) {
        return find(file, id).filter(entry -> !entry.answer().isAgreement()).orElseThrow(NotFound::new);
    }

    private Optional<ConsentEntry> find(CaseFile file, ConsentId id) {
        return on(file).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// Whether anything goes on without an answer.
    @Transactional(readOnly = true)
    boolean goesOnWithout(ConsentId id) {
        return goingsOn.restOn(id);
    }
}
