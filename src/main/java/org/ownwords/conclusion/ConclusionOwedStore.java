package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.ENQUIRY;
import static ownwords.generated.db.Tables.RECEIVED_ENDING;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// An enquiry ends, and a colleague looks at its closing.
@Repository
class ConclusionOwedStore implements Owes {

    static final Stage ENQUIRY_ENDS = new Stage("enquiry", "From the start of an enquiry to its end");
    static final Stage SIGN_OFF = new Stage("sign-off", "From closing an enquiry to its sign-off");

    private final DSLContext db;

    ConclusionOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stage> stages() {
        return List.of(ENQUIRY_ENDS, SIGN_OFF);
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return Stream.concat(open(ids).stream(), lookedAt(ids).stream()).toList();
    }

    /// Enquiries that are not closed, here or in the system they came from.
    private List<Owed> open(List<UUID> cases) {
        return db.select(ENQUIRY.CASE_ID, ENQUIRY.ID, ENQUIRY.STARTED_ON)
                .from(ENQUIRY)
                .where(ENQUIRY.CASE_ID.in(cases))
                .and(notExists(selectOne()
                        .from(CONCLUSION_NOW)
                        .where(CONCLUSION_NOW.AUTHORITY.eq(ENQUIRY.AUTHORITY))
                        .and(CONCLUSION_NOW.ENQUIRY_ID.eq(ENQUIRY.ID))))
                .and(notExists(selectOne()
                        .from(RECEIVED_ENDING)
                        .where(RECEIVED_ENDING.AUTHORITY.eq(ENQUIRY.AUTHORITY))
                        .and(RECEIVED_ENDING.ENQUIRY_ID.eq(ENQUIRY.ID))
                        .and(RECEIVED_ENDING.CONCLUDED_ON.isNotNull())))
                .fetch(mapping(ConclusionOwedStore::close));
    }

    private static Owed close(UUID caseId, UUID enquiry, LocalDate startedOn) {
        return new Owed(
                new CaseId(caseId),
                "close",
                enquiry,
                null,
                "Close the enquiry",
                new Whom.Holder(),
                new When.Within(ENQUIRY_ENDS, startedOn),
                "Care Act 2014, section 42(2): an enquiry is for deciding what action to take, and by whom",
                Bearing.DATE_OF_THE_WHOLE,
                path(caseId, enquiry) + "/conclusion");
    }

    /// Closings that wait for sign-off, and closings that were sent back.
    private List<Owed> lookedAt(List<UUID> cases) {
        return db.select(
                        CONCLUSION_NOW.CASE_ID,
                        CONCLUSION_NOW.ENQUIRY_ID,
                        CONCLUSION_NOW.RECORDED_BY,
                        CONCLUSION_NOW.RECORDED_AT,
                        CONCLUSION_NOW.SIGNED_WHY,
                        CONCLUSION_NOW.SIGNED_AT)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.in(cases))
                .and(CONCLUSION_NOW.AGREED.isDistinctFrom(true))
                .fetch(mapping((caseId, enquiry, by, at, why, signedAt) -> why == null || signedAt == null
                        ? signOff(caseId, enquiry, by, at)
                        : again(caseId, enquiry, by, why, signedAt)));
    }

    private static Owed signOff(UUID caseId, UUID enquiry, String by, OffsetDateTime at) {
        return new Owed(
                new CaseId(caseId),
                "sign-off",
                enquiry,
                null,
                "Sign off the closing",
                new Whom.Signer(by),
                new When.Within(SIGN_OFF, Days.on(at.toInstant())),
                "Until a colleague agrees, the enquiry stays open and is not in the figures",
                Bearing.KEEPS_OPEN,
                path(caseId, enquiry) + "/sign-off");
    }

    private static Owed again(UUID caseId, UUID enquiry, String by, String why, OffsetDateTime at) {
        return new Owed(
                new CaseId(caseId),
                "sent-back",
                enquiry,
                null,
                "Close again: " + why,
                new Whom.Colleague(by),
                new When.Waiting(Days.on(at.toInstant())),
                "A colleague sent it back. The enquiry stays open until it is closed again",
                Bearing.KEEPS_OPEN,
                path(caseId, enquiry) + "/conclusion");
    }

    private static String path(UUID caseId, UUID enquiry) {
        return new CaseId(caseId).path() + "/enquiries/" + enquiry;
    }

    @Override
    public Set<UUID> ended(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return new HashSet<>(db.select(CONCLUSION_NOW.ENQUIRY_ID)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.in(ids))
                .and(CONCLUSION_NOW.AGREED.isDistinctFrom(false))
                .union(select(RECEIVED_ENDING.ENQUIRY_ID)
                        .from(RECEIVED_ENDING)
                        .where(RECEIVED_ENDING.CASE_ID.in(ids))
                        .and(RECEIVED_ENDING.CONCLUDED_ON.isNotNull()))
                .fetch(CONCLUSION_NOW.ENQUIRY_ID));
    }
}
