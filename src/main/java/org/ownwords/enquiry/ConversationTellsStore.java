package org.ownwords.enquiry;

import static ownwords.generated.db.Tables.CONVERSATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of conversations.
@Repository
class ConversationTellsStore implements Tells {

    private final DSLContext db;

    ConversationTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CONVERSATION.getName());
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
                .fetch(ConversationTellsStore::told);
    }

    private static Told told(Record row) {
        var at = row.get(CONVERSATION.RECORDED_AT).toInstant();
        var conversation = new Conversation(
                row.get(CONVERSATION.HELD_ON),
                row.get(CONVERSATION.SAID),
                row.get(CONVERSATION.PLACE),
                row.get(CONVERSATION.PRESENT),
                row.get(CONVERSATION.EXPLAINED),
                row.get(CONVERSATION.OPTIONS));
        return new Told(
                Told.onDay(conversation.heldOn(), at),
                at,
                row.get(CONVERSATION.RECORDED_BY),
                row.get(CONVERSATION.ID),
                conversation.sentence(),
                conversation.said(),
                Stream.of(
                                Detail.of("Where", conversation.place()),
                                Detail.of("Who was there", conversation.present()),
                                Detail.of("Explained", conversation.explained()),
                                Detail.of("Options talked through", conversation.options()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
