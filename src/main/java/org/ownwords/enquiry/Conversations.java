package org.ownwords.enquiry;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryFact.ConversationHeld;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The conversations, with people and about them.
@Service
@Transactional
public class Conversations {

    private final ConversationStore store;
    private final ApplicationEventPublisher events;

    Conversations(ConversationStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records a conversation. The same id twice records once.
    public void record(UUID id, CaseId caseId, Conversation conversation, By by) {
        if (store.add(id, caseId, conversation, by)) {
            events.publishEvent(new ConversationHeld(caseId, id, by));
        }
    }
}
