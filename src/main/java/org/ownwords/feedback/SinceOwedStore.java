package org.ownwords.feedback;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_SINCE_STANDS;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Somebody who said that they may be asked again is asked by whoever holds the case, a year after an enquiry ended,
/// once a colleague has agreed to its closing. It keeps nothing open, and is owed no longer once it is recorded that
/// they were asked or were not, or that they have died.
@Repository
class SinceOwedStore implements Owes {

    private final DSLContext db;

    SinceOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("feedback_offer");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db
                .select(
                        FEEDBACK_OFFER_NOW.ID,
                        FEEDBACK_OFFER_NOW.CASE_ID,
                        FEEDBACK_OFFER_NOW.ENQUIRY_ID,
                        CONCLUSION_NOW.CONCLUDED_ON,
                        PERSON_NOW.DATE_OF_DEATH)
                .from(FEEDBACK_OFFER_NOW)
                .join(CONCLUSION_NOW)
                .on(CONCLUSION_NOW.AUTHORITY.eq(FEEDBACK_OFFER_NOW.AUTHORITY))
                .and(CONCLUSION_NOW.ENQUIRY_ID.eq(FEEDBACK_OFFER_NOW.ENQUIRY_ID))
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(FEEDBACK_OFFER_NOW.AUTHORITY))
                .and(CASE_ABOUT.CASE_ID.eq(FEEDBACK_OFFER_NOW.CASE_ID))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
                .where(FEEDBACK_OFFER_NOW.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(FEEDBACK_OFFER_NOW.AGAIN_AFTER_YEAR)
                .and(CONCLUSION_NOW.AGREED)
                .and(notExists(selectOne()
                        .from(FEEDBACK_SINCE_STANDS)
                        .where(FEEDBACK_SINCE_STANDS.AUTHORITY.eq(FEEDBACK_OFFER_NOW.AUTHORITY))
                        .and(FEEDBACK_SINCE_STANDS.ENQUIRY_ID.eq(FEEDBACK_OFFER_NOW.ENQUIRY_ID))))
                .fetch(SinceOwedStore::owed)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Owed> owed(Record row) {
        var file = new CaseId(row.get(FEEDBACK_OFFER_NOW.CASE_ID));
        return AYearLater.after(row.get(CONCLUSION_NOW.CONCLUDED_ON), row.get(PERSON_NOW.DATE_OF_DEATH))
                .map(day -> new Owed(
                        file,
                        new Because("ask-since", row.get(FEEDBACK_OFFER_NOW.ID)),
                        new Prompt(
                                "Ask how it has been since",
                                "They said that somebody may ask again after a year",
                                AskingSince.path(file, row.get(FEEDBACK_OFFER_NOW.ENQUIRY_ID))),
                        new Whom.Holder(),
                        new When.Day(day),
                        Bearing.STEP));
    }
}
