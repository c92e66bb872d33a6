package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.casework.WhoseWork;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// A colleague looks at each closing, and one that they send back is done again.
@Repository
class SignOffOwedStore implements Owes {

    static final Stage SIGN_OFF = new Stage("sign-off", "From closing an enquiry to its sign-off");

    private final DSLContext db;

    SignOffOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stage> stages() {
        return List.of(SIGN_OFF);
    }

    @Override
    public Set<String> tables() {
        return Set.of("conclusion");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db.select(
                        CONCLUSION_NOW.CASE_ID,
                        CONCLUSION_NOW.ENQUIRY_ID,
                        CONCLUSION_NOW.RECORDED_BY,
                        CONCLUSION_NOW.RECORDED_AT,
                        CONCLUSION_NOW.SIGNED_WHY,
                        CONCLUSION_NOW.SIGNED_AT,
                        CONCLUSION_NOW.SENT_BACK_BY)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CONCLUSION_NOW.AGREED.isDistinctFrom(true))
                .fetch(mapping((caseId, enquiry, by, at, why, signedAt, before) -> why == null || signedAt == null
                        ? signOff(new CaseId(caseId), enquiry, work(by, before), at)
                        : again(new CaseId(caseId), enquiry, by, why, signedAt)));
    }

    private static WhoseWork work(String by, String @Nullable [] before) {
        return new WhoseWork(by, before == null ? Set.of() : Set.of(before));
    }

    private static Owed signOff(CaseId file, UUID enquiry, WhoseWork work, OffsetDateTime at) {
        return new Owed(
                file,
                new Because("sign-off", enquiry),
                new Prompt(
                        "Sign off the closing",
                        "Until a colleague agrees, the enquiry stays open and is not in the figures",
                        file.path() + "/enquiries/" + enquiry + "/sign-off"),
                new Whom.Signer(work),
                new When.Within(SIGN_OFF, Days.on(at.toInstant())),
                Bearing.KEEPS_OPEN);
    }

    private static Owed again(CaseId file, UUID enquiry, String by, String why, OffsetDateTime at) {
        return new Owed(
                file,
                new Because("sent-back", enquiry),
                new Prompt(
                        "Close again: " + why,
                        "A colleague sent it back. The enquiry stays open until it is closed again",
                        file.path() + "/enquiries/" + enquiry + "/conclusion"),
                new Whom.Colleague(by),
                new When.Waiting(Days.on(at.toInstant())),
                Bearing.KEEPS_OPEN);
    }
}
