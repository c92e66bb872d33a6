package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_GIVEN;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.feedback.Offer.Said;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of offers, and of who asks.
@Repository
class OfferAddsStore {

    private final DSLContext db;

    OfferAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(OfferId id, CaseId caseId, UUID enquiry, Offer offer, @Nullable OfferId first, By by) {
        var yes = offer instanceof Offer.Yes said ? said : null;
        var asked = yes == null ? null : yes.asked();
        var reach = yes == null ? null : yes.reach();
        var notAsked = offer instanceof Offer.NotAsked why ? why : null;
        var said = said(offer);
        return db.insertInto(FEEDBACK_OFFER)
                        .set(FEEDBACK_OFFER.AUTHORITY, by.authority())
                        .set(FEEDBACK_OFFER.ID, id.value())
                        .set(FEEDBACK_OFFER.CASE_ID, caseId.value())
                        .set(FEEDBACK_OFFER.ENQUIRY_ID, enquiry)
                        .set(FEEDBACK_OFFER.ANSWER, answer(offer))
                        .set(FEEDBACK_OFFER.WORDS, notAsked != null ? notAsked.words() : said.words())
                        .set(
                                FEEDBACK_OFFER.SAID_BY,
                                notAsked != null ? null : said.by().code())
                        .set(
                                FEEDBACK_OFFER.WHY_NOT,
                                notAsked == null ? null : notAsked.why().code())
                        .set(FEEDBACK_OFFER.ASK_AGAIN_ON, offer instanceof Offer.Later later ? later.again() : null)
                        .set(FEEDBACK_OFFER.CALLER, yes == null ? null : yes.caller())
                        .set(
                                FEEDBACK_OFFER.OF_WHOM,
                                asked == null ? null : asked.who().code())
                        .set(FEEDBACK_OFFER.NAME, asked == null ? null : asked.name())
                        .set(FEEDBACK_OFFER.RELATION, asked == null ? null : asked.relation())
                        .set(
                                FEEDBACK_OFFER.HOW,
                                reach == null ? null : reach.how().code())
                        .set(FEEDBACK_OFFER.CONTACT, reach == null ? null : reach.contact())
                        .set(FEEDBACK_OFFER.SAFE_WHEN, reach == null ? null : reach.when())
                        .set(FEEDBACK_OFFER.NOT_TO_DO, reach == null ? null : reach.notToDo())
                        .set(FEEDBACK_OFFER.NEEDS, asked == null ? null : asked.needs())
                        .set(FEEDBACK_OFFER.AGREED, yes == null ? null : yes.agreed())
                        .set(FEEDBACK_OFFER.AGAIN_AFTER_YEAR, yes == null ? null : yes.againAfterYear())
                        .set(FEEDBACK_OFFER.OFFERED_ON, offer.on())
                        .set(FEEDBACK_OFFER.STANDS_FOR, first == null ? null : first.value())
                        .set(FEEDBACK_OFFER.RECORDED_AT, by.recordedAt())
                        .set(FEEDBACK_OFFER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String answer(Offer offer) {
        return switch (offer) {
            case Offer.Yes _ -> "yes";
            case Offer.No _ -> "no";
            case Offer.Later _ -> "later";
            case Offer.NotAsked _ -> "not-asked";
        };
    }

    private static Said said(Offer offer) {
        return switch (offer) {
            case Offer.Yes yes -> yes.said();
            case Offer.No no -> no.said();
            case Offer.Later later -> later.said();
            case Offer.NotAsked _ -> new Said(null, WhoAnswers.ADULT);
        };
    }

    /// @param why why them, or null
    boolean addGiven(GivenId id, KnownOffer offer, ActorId interviewer, @Nullable String why, By by) {
        return db.insertInto(FEEDBACK_GIVEN)
                        .set(FEEDBACK_GIVEN.AUTHORITY, by.authority())
                        .set(FEEDBACK_GIVEN.ID, id.value())
                        .set(FEEDBACK_GIVEN.CASE_ID, offer.caseId().value())
                        .set(FEEDBACK_GIVEN.OFFER_ID, offer.id().value())
                        .set(FEEDBACK_GIVEN.INTERVIEWER, interviewer.value())
                        .set(FEEDBACK_GIVEN.WHY, why)
                        .set(FEEDBACK_GIVEN.RECORDED_AT, by.recordedAt())
                        .set(FEEDBACK_GIVEN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
