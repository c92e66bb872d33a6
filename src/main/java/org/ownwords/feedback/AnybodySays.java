package org.ownwords.feedback;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.feedback.FeedbackOutsideFact.SaidByAnybody;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What anybody says without a name. The same id twice records once.
@Service
@Transactional
class AnybodySays {

    private final AnybodyStore store;
    private final Tries tries;
    private final ApplicationEventPublisher events;

    AnybodySays(AnybodyStore store, Tries tries, ApplicationEventPublisher events) {
        this.store = store;
        this.tries = tries;
        this.events = events;
    }

    /// Whether it was recorded: not where so much was sent of late, from one place or from all.
    ///
    /// @param place an address of the network, which is not kept
    boolean say(UUID id, AnybodyForm.Said said, String place, By by) {
        if (tries.areTooMany(Tries.Of.WORDS, place, by.at()) || tries.areTooMany(Tries.Of.ALL_WORDS, "", by.at())) {
            return false;
        }
        tries.count(Tries.Of.WORDS, by.authority(), place, by.at());
        tries.count(Tries.Of.ALL_WORDS, by.authority(), "", by.at());
        if (store.add(id, said, by)) {
            events.publishEvent(new SaidByAnybody(id, by));
        }
        return true;
    }

    @Transactional(readOnly = true)
    List<Anybody> in(ReportingYear year) {
        return store.in(year);
    }
}
