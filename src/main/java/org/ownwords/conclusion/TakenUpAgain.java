package org.ownwords.conclusion;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.conclusion.ConclusionFact.EnquiryTakenUpAgain;
import org.ownwords.conclusion.FollowsStore.Earlier;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Enquiries that take up earlier ones again. An enquiry that has ended is never opened again: another
/// is made, and says which it follows. The same id twice records once.
@Service
@Transactional
class TakenUpAgain {

    private final Cases cases;
    private final FollowsStore store;
    private final ApplicationEventPublisher events;

    TakenUpAgain(Cases cases, FollowsStore store, ApplicationEventPublisher events) {
        this.cases = cases;
        this.store = store;
        this.events = events;
    }

    /// Records which enquiry it follows.
    void follow(UUID id, CaseFile file, Follows follows, By by) {
        if (store.add(id, file.id(), follows, by)) {
            events.publishEvent(new EnquiryTakenUpAgain(file.id(), id, by));
        }
    }

    /// The other enquiries about the same person that somebody may see.
    @Transactional(readOnly = true)
    List<Earlier> earlier(CaseFile file, EnquiryId enquiry, By by) {
        var theirs = cases.visibleTo(by.actor()).about(file.person().id()).stream()
                .map(CaseFile::id)
                .toList();
        return store.enquiries(theirs).stream()
                .filter(each -> !each.id().equals(enquiry))
                .toList();
    }
}
