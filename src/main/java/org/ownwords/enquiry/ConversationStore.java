package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONVERSATION;
import static ownwords.generated.db.Tables.CONVERSATION_STANDS;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class ConversationStore {

    private final DSLContext db;

    ConversationStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, Conversation conversation, By by) {
        return db.insertInto(CONVERSATION)
                        .set(CONVERSATION.AUTHORITY, by.authority())
                        .set(CONVERSATION.ID, id)
                        .set(CONVERSATION.CASE_ID, caseId.value())
                        .set(CONVERSATION.HELD_ON, conversation.heldOn())
                        .set(CONVERSATION.SAID, conversation.said())
                        .set(CONVERSATION.PLACE, conversation.place())
                        .set(CONVERSATION.PRESENT, conversation.present())
                        .set(CONVERSATION.EXPLAINED, conversation.explained())
                        .set(CONVERSATION.OPTIONS, conversation.options())
                        .set(CONVERSATION.RECORDED_AT, by.recordedAt())
                        .set(CONVERSATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// One that stands.
    Optional<Conversation> find(CaseId caseId, UUID id) {
        return db.select(
                        CONVERSATION_STANDS.HELD_ON,
                        CONVERSATION_STANDS.SAID,
                        CONVERSATION_STANDS.PLACE,
                        CONVERSATION_STANDS.PRESENT,
                        CONVERSATION_STANDS.EXPLAINED,
                        CONVERSATION_STANDS.OPTIONS)
                .from(CONVERSATION_STANDS)
                .where(CONVERSATION_STANDS.CASE_ID.eq(caseId.value()))
                .and(CONVERSATION_STANDS.ID.eq(id))
                .fetchOptional(mapping(Conversation::new));
    }
}
