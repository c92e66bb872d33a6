package org.ownwords.feedback;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_GIVEN_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_STANDS;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Whether somebody may ask how it was is offered once an enquiry is closed. That is a prompt for whoever
/// holds the case until the closing is signed off, and falls away with it: nothing waits for it. Somebody who
/// said yes is asked, within the target or as soon as it can be.
@Repository
class FeedbackOwedStore implements Owes {

    private static final String WHY =
            "Making Safeguarding Personal outcomes framework: somebody independent asks, within eight weeks";

    private final DSLContext db;

    FeedbackOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stage> stages() {
        return List.of(EightWeeks.ASKING);
    }

    @Override
    public Set<String> tables() {
        return Set.of("conclusion", "feedback_offer");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return Stream.concat(notOffered(ids), offered(ids)).toList();
    }

    private Stream<Owed> notOffered(List<UUID> ids) {
        return db
                .select(CONCLUSION_NOW.CASE_ID, CONCLUSION_NOW.ENQUIRY_ID, CONCLUSION_NOW.CONCLUDED_ON)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.in(ids))
                .and(CONCLUSION_NOW.AGREED.isNull())
                .and(notExists(selectOne()
                        .from(FEEDBACK_OFFER_NOW)
                        .where(FEEDBACK_OFFER_NOW.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                        .and(FEEDBACK_OFFER_NOW.ENQUIRY_ID.eq(CONCLUSION_NOW.ENQUIRY_ID))))
                .fetch(row -> new Owed(
                        new CaseId(row.get(CONCLUSION_NOW.CASE_ID)),
                        new Because("offer-feedback", row.get(CONCLUSION_NOW.ENQUIRY_ID)),
                        new Prompt(
                                "Ask whether somebody independent may ask how it was",
                                WHY,
                                offerPath(row.get(CONCLUSION_NOW.CASE_ID), row.get(CONCLUSION_NOW.ENQUIRY_ID))),
                        new Whom.Holder(),
                        new When.Waiting(row.get(CONCLUSION_NOW.CONCLUDED_ON)),
                        Bearing.WHILE_OPEN))
                .stream();
    }

    private static String offerPath(UUID caseId, UUID enquiry) {
        return "%s/enquiries/%s/feedback-offer".formatted(new CaseId(caseId).path(), enquiry);
    }

    private Stream<Owed> offered(List<UUID> ids) {
        return db
                .select(
                        FEEDBACK_OFFER_NOW.ID,
                        FEEDBACK_OFFER_NOW.CASE_ID,
                        FEEDBACK_OFFER_NOW.ENQUIRY_ID,
                        FEEDBACK_OFFER_NOW.ANSWER,
                        FEEDBACK_OFFER_NOW.ASK_AGAIN_ON,
                        FEEDBACK_OFFER_NOW.OFFERED_ON,
                        CONCLUSION_NOW.CONCLUDED_ON,
                        FEEDBACK_GIVEN_NOW.INTERVIEWER)
                .from(FEEDBACK_OFFER_NOW)
                .leftJoin(CONCLUSION_NOW)
                .on(CONCLUSION_NOW.AUTHORITY.eq(FEEDBACK_OFFER_NOW.AUTHORITY))
                .and(CONCLUSION_NOW.ENQUIRY_ID.eq(FEEDBACK_OFFER_NOW.ENQUIRY_ID))
                .leftJoin(FEEDBACK_GIVEN_NOW)
                .on(FEEDBACK_GIVEN_NOW.AUTHORITY.eq(FEEDBACK_OFFER_NOW.AUTHORITY))
                .and(FEEDBACK_GIVEN_NOW.OFFER_ID.eq(FEEDBACK_OFFER_NOW.ID))
                .where(FEEDBACK_OFFER_NOW.CASE_ID.in(ids))
                .and(FEEDBACK_OFFER_NOW.ANSWER.in("yes", "later"))
                .and(notExists(selectOne()
                        .from(FEEDBACK_HEARD_STANDS)
                        .where(FEEDBACK_HEARD_STANDS.AUTHORITY.eq(FEEDBACK_OFFER_NOW.AUTHORITY))
                        .and(FEEDBACK_HEARD_STANDS.OFFER_ID.eq(FEEDBACK_OFFER_NOW.ID))))
                .fetch(FeedbackOwedStore::owed)
                .stream()
                .flatMap(List::stream);
    }

    private static List<Owed> owed(Record row) {
        var caseId = row.get(FEEDBACK_OFFER_NOW.CASE_ID);
        if (row.get(FEEDBACK_OFFER_NOW.ANSWER).equals("later")) {
            var again = row.get(FEEDBACK_OFFER_NOW.ASK_AGAIN_ON);
            return List.of(owed(
                    row,
                    "ask-again-feedback",
                    "Ask again whether somebody independent may ask how it was",
                    offerPath(caseId, row.get(FEEDBACK_OFFER_NOW.ENQUIRY_ID)),
                    new Whom.Holder(),
                    again == null ? new When.Waiting(row.get(FEEDBACK_OFFER_NOW.OFFERED_ON)) : new When.Day(again)));
        }
        var ended = row.get(CONCLUSION_NOW.CONCLUDED_ON);
        if (ended == null) {
            return List.of();
        }
        var path = "%s/feedback/%s/interviewer".formatted(new CaseId(caseId).path(), row.get(FEEDBACK_OFFER_NOW.ID));
        var interviewer = row.get(FEEDBACK_GIVEN_NOW.INTERVIEWER);
        return List.of(
                interviewer == null
                        ? owed(
                                row,
                                "give-feedback",
                                "Say who asks how it was",
                                path,
                                new Whom.Holder(),
                                new When.Within(EightWeeks.ASKING, ended))
                        : owed(
                                row,
                                "hear-feedback",
                                "Ask how it was",
                                path,
                                new Whom.Colleague(interviewer),
                                new When.Within(EightWeeks.ASKING, ended)));
    }

    private static Owed owed(Record row, String kind, String what, String path, Whom whom, When when) {
        return new Owed(
                new CaseId(row.get(FEEDBACK_OFFER_NOW.CASE_ID)),
                new Because(kind, row.get(FEEDBACK_OFFER_NOW.ID)),
                new Prompt(what, WHY, path),
                whom,
                when,
                Bearing.STEP);
    }
}
