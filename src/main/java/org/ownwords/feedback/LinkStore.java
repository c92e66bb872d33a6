package org.ownwords.feedback;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_STANDS;
import static ownwords.generated.db.Tables.FEEDBACK_LINK;
import static ownwords.generated.db.Tables.FEEDBACK_LINK_ENDED;
import static ownwords.generated.db.Tables.FEEDBACK_LINK_ENDED_STANDS;
import static ownwords.generated.db.Tables.FEEDBACK_LINK_STANDS;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_NOW;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.feedback.LinkState.Known;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The links by which people say how it was.
@Repository
class LinkStore {

    private static final Field<Boolean> USED = field(exists(selectOne()
            .from(FEEDBACK_HEARD_STANDS)
            .where(FEEDBACK_HEARD_STANDS.AUTHORITY.eq(FEEDBACK_LINK_STANDS.AUTHORITY))
            .and(FEEDBACK_HEARD_STANDS.LINK_ID.eq(FEEDBACK_LINK_STANDS.ID))));

    private static final Field<Boolean> HEARD = field(exists(selectOne()
            .from(FEEDBACK_HEARD_STANDS)
            .where(FEEDBACK_HEARD_STANDS.AUTHORITY.eq(FEEDBACK_LINK_STANDS.AUTHORITY))
            .and(FEEDBACK_HEARD_STANDS.OFFER_ID.eq(FEEDBACK_LINK_STANDS.OFFER_ID))));

    private static final Field<Boolean> TAKEN_BACK = field(exists(selectOne()
            .from(FEEDBACK_LINK_ENDED_STANDS)
            .where(FEEDBACK_LINK_ENDED_STANDS.AUTHORITY.eq(FEEDBACK_LINK_STANDS.AUTHORITY))
            .and(FEEDBACK_LINK_ENDED_STANDS.LINK_ID.eq(FEEDBACK_LINK_STANDS.ID))));

    private final DSLContext db;

    LinkStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, KnownOffer offer, Token token, Instant until, By by) {
        return db.insertInto(FEEDBACK_LINK)
                        .set(FEEDBACK_LINK.AUTHORITY, by.authority())
                        .set(FEEDBACK_LINK.ID, id)
                        .set(FEEDBACK_LINK.CASE_ID, offer.caseId().value())
                        .set(FEEDBACK_LINK.OFFER_ID, offer.id().value())
                        .set(FEEDBACK_LINK.DIGEST, token.digest())
                        .set(FEEDBACK_LINK.UNTIL_AT, until.atOffset(ZoneOffset.UTC))
                        .set(FEEDBACK_LINK.RECORDED_AT, by.recordedAt())
                        .set(FEEDBACK_LINK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whom a link is for, while somebody may still be asked because of its offer.
    Optional<Linked> find(Token token) {
        return db.select(
                        FEEDBACK_LINK_STANDS.ID,
                        FEEDBACK_LINK_STANDS.CASE_ID,
                        FEEDBACK_LINK_STANDS.OFFER_ID,
                        FEEDBACK_LINK_STANDS.UNTIL_AT,
                        FEEDBACK_OFFER_NOW.OF_WHOM,
                        CONCLUSION_NOW.CONCLUDED_ON,
                        PERSON_NOW.DATE_OF_DEATH,
                        USED,
                        HEARD,
                        TAKEN_BACK)
                .from(FEEDBACK_LINK_STANDS)
                .join(FEEDBACK_OFFER_NOW)
                .on(FEEDBACK_OFFER_NOW.AUTHORITY.eq(FEEDBACK_LINK_STANDS.AUTHORITY))
                .and(FEEDBACK_OFFER_NOW.ID.eq(FEEDBACK_LINK_STANDS.OFFER_ID))
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(FEEDBACK_LINK_STANDS.AUTHORITY))
                .and(CASE_ABOUT.CASE_ID.eq(FEEDBACK_LINK_STANDS.CASE_ID))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
                .leftJoin(CONCLUSION_NOW)
                .on(CONCLUSION_NOW.AUTHORITY.eq(FEEDBACK_OFFER_NOW.AUTHORITY))
                .and(CONCLUSION_NOW.ENQUIRY_ID.eq(FEEDBACK_OFFER_NOW.ENQUIRY_ID))
                .where(FEEDBACK_LINK_STANDS.DIGEST.eq(token.digest()))
                .and(FEEDBACK_OFFER_NOW.ANSWER.eq("yes"))
                .fetchOptional(LinkStore::linked);
    }

    private static Linked linked(Record row) {
        return new Linked(
                row.get(FEEDBACK_LINK_STANDS.ID),
                new CaseId(row.get(FEEDBACK_LINK_STANDS.CASE_ID)),
                new OfferId(row.get(FEEDBACK_LINK_STANDS.OFFER_ID)),
                WhoAnswers.of(row.get(FEEDBACK_OFFER_NOW.OF_WHOM)).orElseThrow(),
                row.get(CONCLUSION_NOW.CONCLUDED_ON),
                row.get(PERSON_NOW.DATE_OF_DEATH),
                new Known(
                        row.get(FEEDBACK_LINK_STANDS.UNTIL_AT).toInstant(),
                        row.get(USED),
                        row.get(HEARD),
                        row.get(TAKEN_BACK)));
    }

    /// The links of an offer that were neither taken back nor have ended by themselves.
    List<UUID> open(OfferId offer, Instant now) {
        return db.select(FEEDBACK_LINK_STANDS.ID)
                .from(FEEDBACK_LINK_STANDS)
                .where(FEEDBACK_LINK_STANDS.OFFER_ID.eq(offer.value()))
                .and(FEEDBACK_LINK_STANDS.UNTIL_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .and(notExists(select(FEEDBACK_LINK_ENDED_STANDS.ID)
                        .from(FEEDBACK_LINK_ENDED_STANDS)
                        .where(FEEDBACK_LINK_ENDED_STANDS.AUTHORITY.eq(FEEDBACK_LINK_STANDS.AUTHORITY))
                        .and(FEEDBACK_LINK_ENDED_STANDS.LINK_ID.eq(FEEDBACK_LINK_STANDS.ID))))
                .fetch(FEEDBACK_LINK_STANDS.ID);
    }

    boolean addEnd(UUID id, CaseId caseId, UUID link, By by) {
        return db.insertInto(FEEDBACK_LINK_ENDED)
                        .set(FEEDBACK_LINK_ENDED.AUTHORITY, by.authority())
                        .set(FEEDBACK_LINK_ENDED.ID, id)
                        .set(FEEDBACK_LINK_ENDED.CASE_ID, caseId.value())
                        .set(FEEDBACK_LINK_ENDED.LINK_ID, link)
                        .set(FEEDBACK_LINK_ENDED.RECORDED_AT, by.recordedAt())
                        .set(FEEDBACK_LINK_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
