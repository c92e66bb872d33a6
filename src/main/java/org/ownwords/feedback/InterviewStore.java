package org.ownwords.feedback;

import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_GIVEN_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_STANDS;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.ownwords.access.ActorId;
import org.springframework.stereotype.Repository;

/// Whom somebody was given to ask. Of the case it reads who the person is, whether they have died, and when the
/// enquiry ended.
@Repository
class InterviewStore {

    private static final int MOST = 200;

    private final DSLContext db;

    InterviewStore(DSLContext db) {
        this.db = db;
    }

    /// Those that were given to somebody and not to another since, and that still may be asked. Those of whom nothing
    /// was heard come first.
    List<Interview> givenTo(ActorId interviewer) {
        return those(FEEDBACK_GIVEN_NOW.INTERVIEWER.eq(interviewer.value())).fetch(InterviewStore::interview);
    }

    Optional<Interview> find(ActorId interviewer, GivenId id) {
        return those(FEEDBACK_GIVEN_NOW.INTERVIEWER.eq(interviewer.value()).and(FEEDBACK_GIVEN_NOW.ID.eq(id.value())))
                .fetch(InterviewStore::interview)
                .stream()
                .findFirst();
    }

    private ResultQuery<Record> those(Condition condition) {
        var offer = FEEDBACK_OFFER_NOW.as(FEEDBACK_OFFER_STANDS);
        return db.select(OfferColumnsStore.WHOLE)
                .select(
                        FEEDBACK_GIVEN_NOW.ID,
                        FEEDBACK_OFFER_STANDS.ID,
                        FEEDBACK_OFFER_STANDS.CASE_ID,
                        FEEDBACK_OFFER_STANDS.ENQUIRY_ID,
                        PERSON_NOW.GIVEN_NAME,
                        PERSON_NOW.FAMILY_NAME,
                        PERSON_NOW.DATE_OF_DEATH,
                        CONCLUSION_NOW.CONCLUDED_ON,
                        FEEDBACK_HEARD_NOW.ID,
                        FEEDBACK_HEARD_NOW.HEARD_ON,
                        FEEDBACK_HEARD_NOW.NOT_DONE)
                .from(FEEDBACK_GIVEN_NOW)
                .join(offer)
                .on(FEEDBACK_OFFER_STANDS.AUTHORITY.eq(FEEDBACK_GIVEN_NOW.AUTHORITY))
                .and(FEEDBACK_OFFER_STANDS.ID.eq(FEEDBACK_GIVEN_NOW.OFFER_ID))
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(FEEDBACK_OFFER_STANDS.AUTHORITY))
                .and(CASE_ABOUT.CASE_ID.eq(FEEDBACK_OFFER_STANDS.CASE_ID))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
                .leftJoin(CONCLUSION_NOW)
                .on(CONCLUSION_NOW.AUTHORITY.eq(FEEDBACK_OFFER_STANDS.AUTHORITY))
                .and(CONCLUSION_NOW.ENQUIRY_ID.eq(FEEDBACK_OFFER_STANDS.ENQUIRY_ID))
                .leftJoin(FEEDBACK_HEARD_NOW)
                .on(FEEDBACK_HEARD_NOW.AUTHORITY.eq(FEEDBACK_OFFER_STANDS.AUTHORITY))
                .and(FEEDBACK_HEARD_NOW.OFFER_ID.eq(FEEDBACK_OFFER_STANDS.ID))
                .where(condition)
                .and(FEEDBACK_OFFER_STANDS.ANSWER.eq("yes"))
                .orderBy(
                        FEEDBACK_HEARD_NOW.HEARD_ON.desc().nullsFirst(),
                        CONCLUSION_NOW.CONCLUDED_ON.asc().nullsLast(),
                        FEEDBACK_GIVEN_NOW.ID)
                .limit(MOST);
    }

    private static Interview interview(Record row) {
        var heard = row.get(FEEDBACK_HEARD_NOW.ID);
        return new Interview(
                new GivenId(row.get(FEEDBACK_GIVEN_NOW.ID)),
                OfferColumnsStore.known(row),
                row.get(PERSON_NOW.GIVEN_NAME),
                row.get(PERSON_NOW.GIVEN_NAME) + " " + row.get(PERSON_NOW.FAMILY_NAME),
                row.get(PERSON_NOW.DATE_OF_DEATH),
                row.get(CONCLUSION_NOW.CONCLUDED_ON),
                heard == null
                        ? null
                        : new Interview.Sent(
                                heard,
                                row.get(FEEDBACK_HEARD_NOW.HEARD_ON),
                                row.get(FEEDBACK_HEARD_NOW.NOT_DONE) == null));
    }
}
