package org.ownwords.enquiry;

import static ownwords.generated.db.Tables.CONVERSATION;
import static ownwords.generated.db.Tables.CONVERSATION_STANDS;

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

    private static final String TIME = "Time to talk the options over";
    private static final String TOLD = "What they were told about how this works";

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
        return db.select(ConversationStore.WHOLE)
                .select(CONVERSATION_STANDS.ID, CONVERSATION_STANDS.RECORDED_AT, CONVERSATION_STANDS.RECORDED_BY)
                .from(CONVERSATION.as(CONVERSATION_STANDS))
                .where(CONVERSATION_STANDS.CASE_ID.eq(chain.id()))
                .fetch(ConversationTellsStore::told);
    }

    /// What the person was told in conversations about how this works, and nothing else of them. Empty for those in
    /// which they were told none of it.
    static List<Told> aboutHowThisWorks(List<Told> conversations) {
        return conversations.stream()
                .filter(told ->
                        told.details().stream().anyMatch(detail -> detail.name().equals(TOLD)))
                .map(told -> new Told(
                        told.happened(),
                        told.recorded(),
                        told.by(),
                        told.row(),
                        "It was explained how this works.",
                        null,
                        told.details().stream()
                                .filter(detail -> Set.of(TIME, TOLD).contains(detail.name()))
                                .toList()))
                .toList();
    }

    private static Told told(Record row) {
        var at = row.get(CONVERSATION_STANDS.RECORDED_AT).toInstant();
        var conversation = ConversationStore.conversation(row);
        var howHeld = conversation.howHeld();
        var manner = howHeld.manner();
        var well = howHeld.well();
        var others = howHeld.others();
        return new Told(
                Told.onDay(conversation.heldOn(), at),
                at,
                row.get(CONVERSATION_STANDS.RECORDED_BY),
                row.get(CONVERSATION_STANDS.ID),
                conversation.sentence(),
                conversation.said(),
                Stream.of(
                                Detail.of("Where", conversation.place()),
                                Detail.of("Who was there", conversation.present()),
                                Detail.of("How", manner == null ? null : manner.words()),
                                Detail.of("How long it took", howHeld.duration()),
                                Detail.of("How well they understood each other", well == null ? null : well.words()),
                                Detail.of("What helped to understand each other", howHeld.helped()),
                                Detail.of("Others were spoken with first", others == null ? null : others.words()),
                                Detail.of("Explained", conversation.explained()),
                                Detail.of("Options talked through", conversation.options()),
                                Detail.of(TIME, conversation.works().timeWords()),
                                Detail.of(TOLD, conversation.works().toldWords()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
