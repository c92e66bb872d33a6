package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONVERSATION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class ConversationStore implements Tells {

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

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        CONVERSATION.ID,
                        CONVERSATION.HELD_ON,
                        CONVERSATION.SAID,
                        CONVERSATION.PLACE,
                        CONVERSATION.PRESENT,
                        CONVERSATION.EXPLAINED,
                        CONVERSATION.OPTIONS,
                        CONVERSATION.RECORDED_AT,
                        CONVERSATION.RECORDED_BY)
                .from(CONVERSATION)
                .where(CONVERSATION.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, on, said, place, present, explained, options, at, by) -> new Told(
                        Told.onDay(on, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        new Conversation(on, said, place, present, explained, options).sentence(),
                        said,
                        Stream.of(
                                        Detail.of("Where", place),
                                        Detail.of("Who was there", present),
                                        Detail.of("Explained", explained),
                                        Detail.of("Options talked through", options))
                                .flatMap(Optional::stream)
                                .toList())));
    }
}
