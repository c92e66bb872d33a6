package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_OFFER_STANDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.feedback.Offer.Said;
import org.ownwords.person.CaseId;

/// Whether somebody may be asked how it was, as the columns of its row say it.
final class OfferColumnsStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            FEEDBACK_OFFER_STANDS.ANSWER,
            FEEDBACK_OFFER_STANDS.WORDS,
            FEEDBACK_OFFER_STANDS.SAID_BY,
            FEEDBACK_OFFER_STANDS.WHY_NOT,
            FEEDBACK_OFFER_STANDS.ASK_AGAIN_ON,
            FEEDBACK_OFFER_STANDS.CALLER,
            FEEDBACK_OFFER_STANDS.OF_WHOM,
            FEEDBACK_OFFER_STANDS.NAME,
            FEEDBACK_OFFER_STANDS.RELATION,
            FEEDBACK_OFFER_STANDS.HOW,
            FEEDBACK_OFFER_STANDS.CONTACT,
            FEEDBACK_OFFER_STANDS.SAFE_WHEN,
            FEEDBACK_OFFER_STANDS.NOT_TO_DO,
            FEEDBACK_OFFER_STANDS.NEEDS,
            FEEDBACK_OFFER_STANDS.AGREED,
            FEEDBACK_OFFER_STANDS.AGAIN_AFTER_YEAR,
            FEEDBACK_OFFER_STANDS.OFFERED_ON);

    private OfferColumnsStore() {}

    static KnownOffer known(Record row) {
        return new KnownOffer(
                new OfferId(row.get(FEEDBACK_OFFER_STANDS.ID)),
                new CaseId(row.get(FEEDBACK_OFFER_STANDS.CASE_ID)),
                row.get(FEEDBACK_OFFER_STANDS.ENQUIRY_ID),
                offer(row));
    }

    static Offer offer(Record row) {
        var on = row.get(FEEDBACK_OFFER_STANDS.OFFERED_ON);
        return switch (row.get(FEEDBACK_OFFER_STANDS.ANSWER)) {
            case "yes" -> yes(row, on);
            case "no" -> new Offer.No(said(row), on);
            case "later" -> new Offer.Later(said(row), row.get(FEEDBACK_OFFER_STANDS.ASK_AGAIN_ON), on);
            default ->
                new Offer.NotAsked(
                        WhyNotOffered.of(row.get(FEEDBACK_OFFER_STANDS.WHY_NOT)).orElseThrow(),
                        row.get(FEEDBACK_OFFER_STANDS.WORDS),
                        on);
        };
    }

    private static Offer yes(Record row, LocalDate on) {
        return new Offer.Yes(
                said(row),
                new WhoIsAsked(
                        WhoAnswers.of(row.get(FEEDBACK_OFFER_STANDS.OF_WHOM)).orElseThrow(),
                        row.get(FEEDBACK_OFFER_STANDS.NAME),
                        row.get(FEEDBACK_OFFER_STANDS.RELATION),
                        row.get(FEEDBACK_OFFER_STANDS.NEEDS)),
                new SafeReach(
                        HowAsked.of(row.get(FEEDBACK_OFFER_STANDS.HOW)).orElseThrow(),
                        row.get(FEEDBACK_OFFER_STANDS.CONTACT),
                        row.get(FEEDBACK_OFFER_STANDS.SAFE_WHEN),
                        row.get(FEEDBACK_OFFER_STANDS.NOT_TO_DO)),
                row.get(FEEDBACK_OFFER_STANDS.CALLER),
                row.get(FEEDBACK_OFFER_STANDS.AGREED),
                row.get(FEEDBACK_OFFER_STANDS.AGAIN_AFTER_YEAR),
                on);
    }

    private static Said said(Record row) {
        return new Said(
                row.get(FEEDBACK_OFFER_STANDS.WORDS),
                WhoAnswers.of(Objects.requireNonNullElse(row.get(FEEDBACK_OFFER_STANDS.SAID_BY), ""))
                        .orElse(WhoAnswers.ADULT));
    }
}
