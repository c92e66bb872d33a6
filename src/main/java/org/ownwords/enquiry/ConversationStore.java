package org.ownwords.enquiry;

import static ownwords.generated.db.Tables.CONVERSATION;
import static ownwords.generated.db.Tables.CONVERSATION_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.EachOther;
import org.springframework.stereotype.Repository;

@Repository
class ConversationStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            CONVERSATION_STANDS.HELD_ON,
            CONVERSATION_STANDS.SAID,
            CONVERSATION_STANDS.PLACE,
            CONVERSATION_STANDS.PRESENT,
            CONVERSATION_STANDS.EXPLAINED,
            CONVERSATION_STANDS.OPTIONS,
            CONVERSATION_STANDS.MANNER,
            CONVERSATION_STANDS.MINUTES,
            CONVERSATION_STANDS.HELPED,
            CONVERSATION_STANDS.TOLD,
            CONVERSATION_STANDS.TIME_TO_TALK,
            CONVERSATION_STANDS.EACH_OTHER,
            CONVERSATION_STANDS.OTHERS_FIRST,
            CONVERSATION_STANDS.OTHERS_FIRST_WHY);

    private final DSLContext db;

    ConversationStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, Conversation conversation, By by) {
        var manner = conversation.howHeld().manner();
        var works = conversation.works();
        var well = conversation.howHeld().well();
        var others = conversation.howHeld().others();
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
                        .set(CONVERSATION.MANNER, manner == null ? null : manner.code())
                        .set(CONVERSATION.MINUTES, conversation.howHeld().minutes())
                        .set(CONVERSATION.HELPED, conversation.howHeld().helped())
                        .set(CONVERSATION.EACH_OTHER, well == null ? null : well.code())
                        .set(CONVERSATION.OTHERS_FIRST, others == null ? null : others.before())
                        .set(CONVERSATION.OTHERS_FIRST_WHY, others == null ? null : others.why())
                        .set(CONVERSATION.TOLD, codes(works.told()))
                        .set(
                                CONVERSATION.TIME_TO_TALK,
                                works.time() == null ? null : works.time().code())
                        .set(CONVERSATION.RECORDED_AT, by.recordedAt())
                        .set(CONVERSATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Null where nothing was told, as in a conversation of which it was never asked.
    private static String @Nullable [] codes(List<Explanation> told) {
        return told.isEmpty() ? null : told.stream().map(Explanation::code).toArray(String[]::new);
    }

    /// One that stands.
    Optional<Conversation> find(CaseId caseId, UUID id) {
        return db.select(WHOLE)
                .from(CONVERSATION_STANDS)
                .where(CONVERSATION_STANDS.CASE_ID.eq(caseId.value()))
                .and(CONVERSATION_STANDS.ID.eq(id))
                .fetchOptional(ConversationStore::conversation);
    }

    /// One, as its columns say it.
    static Conversation conversation(Record row) {
        return new Conversation(
                row.get(CONVERSATION_STANDS.HELD_ON),
                row.get(CONVERSATION_STANDS.SAID),
                row.get(CONVERSATION_STANDS.PLACE),
                row.get(CONVERSATION_STANDS.PRESENT),
                row.get(CONVERSATION_STANDS.EXPLAINED),
                row.get(CONVERSATION_STANDS.OPTIONS),
                new HowHeld(
                        Optional.ofNullable(row.get(CONVERSATION_STANDS.MANNER))
                                .flatMap(Manner::of)
                                .orElse(null),
                        row.get(CONVERSATION_STANDS.MINUTES),
                        row.get(CONVERSATION_STANDS.HELPED),
                        Optional.ofNullable(row.get(CONVERSATION_STANDS.EACH_OTHER))
                                .flatMap(EachOther::of)
                                .orElse(null),
                        Optional.ofNullable(row.get(CONVERSATION_STANDS.OTHERS_FIRST))
                                .map(before -> new OthersFirst(before, row.get(CONVERSATION_STANDS.OTHERS_FIRST_WHY)))
                                .orElse(null)),
                new HowThisWorks(
                        Stream.ofNullable(row.get(CONVERSATION_STANDS.TOLD))
                                .flatMap(Stream::of)
                                .flatMap(code -> Explanation.of(code).stream())
                                .toList(),
                        Optional.ofNullable(row.get(CONVERSATION_STANDS.TIME_TO_TALK))
                                .flatMap(TimeToTalk::of)
                                .orElse(null)));
    }
}
