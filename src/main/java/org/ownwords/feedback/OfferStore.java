package org.ownwords.feedback;

import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.ALLOCATION;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.FACT;
import static ownwords.generated.db.Tables.FEEDBACK_GIVEN_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_STANDS;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_STANDS;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.ActorId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Whether people may be asked how it was.
@Repository
class OfferStore {

    private static final int MOST = 50;

    private final DSLContext db;

    OfferStore(DSLContext db) {
        this.db = db;
    }

    /// The latest for each enquiry of a case, the newest first.
    List<KnownOffer> on(CaseId caseId) {
        var now = FEEDBACK_OFFER_NOW.as(FEEDBACK_OFFER_STANDS);
        return db.select(OfferColumnsStore.WHOLE)
                .select(FEEDBACK_OFFER_STANDS.ID, FEEDBACK_OFFER_STANDS.CASE_ID, FEEDBACK_OFFER_STANDS.ENQUIRY_ID)
                .from(now)
                .where(FEEDBACK_OFFER_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(FEEDBACK_OFFER_STANDS.OFFERED_ON.desc(), FEEDBACK_OFFER_STANDS.ID)
                .limit(MOST)
                .fetch(OfferColumnsStore::known);
    }

    /// The enquiries of a case that were closed, and not sent back.
    List<UUID> ended(CaseId caseId) {
        return db.select(CONCLUSION_NOW.ENQUIRY_ID)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.eq(caseId.value()))
                .and(CONCLUSION_NOW.AGREED.isDistinctFrom(false))
                .fetch(CONCLUSION_NOW.ENQUIRY_ID);
    }

    /// Who asks now.
    Optional<ActorId> interviewer(OfferId offer) {
        return db.select(FEEDBACK_GIVEN_NOW.INTERVIEWER)
                .from(FEEDBACK_GIVEN_NOW)
                .where(FEEDBACK_GIVEN_NOW.OFFER_ID.eq(offer.value()))
                .fetchOptional(row -> new ActorId(row.value1()));
    }

    /// The identities of all who held a case or recorded something in it otherwise than by asking how it was.
    Set<String> workedOn(CaseId caseId) {
        return new HashSet<>(db.selectDistinct(FACT.RECORDED_BY)
                .from(FACT)
                .where(FACT.CHAIN_ID.eq(caseId.value()))
                .and(FACT.ROW_TABLE.ne("feedback_heard"))
                .union(select(ALLOCATION.HELD_BY)
                        .from(ALLOCATION)
                        .where(ALLOCATION.CASE_ID.eq(caseId.value()))
                        .and(ALLOCATION.HELD_BY.isNotNull()))
                .fetch(FACT.RECORDED_BY));
    }

    /// Whether something was heard because of one of these offers.
    boolean heard(CaseId caseId, Set<UUID> offers) {
        return db.fetchExists(
                FEEDBACK_HEARD_STANDS,
                FEEDBACK_HEARD_STANDS.CASE_ID.eq(caseId.value()).and(FEEDBACK_HEARD_STANDS.OFFER_ID.in(offers)));
    }
}
