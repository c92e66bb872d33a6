package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.RECEIVED_ENDING_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
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

/// An enquiry ends.
@Repository
class ConclusionOwedStore implements Owes {

    static final Stage ENQUIRY_ENDS = new Stage("enquiry", "From the start of an enquiry to its end");

    private final DSLContext db;

    ConclusionOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stage> stages() {
        return List.of(ENQUIRY_ENDS);
    }

    /// Enquiries that are not closed, here or in the system they came from.
    @Override
    public Set<String> tables() {
        return Set.of("enquiry");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db.select(ENQUIRY_STANDS.CASE_ID, ENQUIRY_STANDS.ID, ENQUIRY_STANDS.STARTED_ON)
                .from(ENQUIRY_STANDS)
                .where(ENQUIRY_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(notExists(selectOne()
                        .from(CONCLUSION_NOW)
                        .where(CONCLUSION_NOW.AUTHORITY.eq(ENQUIRY_STANDS.AUTHORITY))
                        .and(CONCLUSION_NOW.ENQUIRY_ID.eq(ENQUIRY_STANDS.ID))))
                .and(notExists(selectOne()
                        .from(RECEIVED_ENDING_STANDS)
                        .where(RECEIVED_ENDING_STANDS.AUTHORITY.eq(ENQUIRY_STANDS.AUTHORITY))
                        .and(RECEIVED_ENDING_STANDS.ENQUIRY_ID.eq(ENQUIRY_STANDS.ID))
                        .and(RECEIVED_ENDING_STANDS.CONCLUDED_ON.isNotNull())))
                .fetch(mapping(ConclusionOwedStore::close));
    }

    private static Owed close(UUID caseId, UUID enquiry, LocalDate startedOn) {
        var file = new CaseId(caseId);
        return new Owed(
                file,
                new Because("close", enquiry),
                new Prompt(
                        "Close the enquiry",
                        "Care Act 2014, section 42(2): an enquiry is for deciding what action to take, and by whom",
                        file.path() + "/enquiries/" + enquiry + "/conclusion"),
                new Whom.Holder(),
                new When.Within(ENQUIRY_ENDS, startedOn),
                Bearing.DATE_OF_THE_WHOLE);
    }

    @Override
    public Set<UUID> ended(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return new HashSet<>(db.select(CONCLUSION_NOW.ENQUIRY_ID)
                .from(CONCLUSION_NOW)
                .where(CONCLUSION_NOW.CASE_ID.in(ids))
                .and(CONCLUSION_NOW.AGREED.isDistinctFrom(false))
                .union(select(RECEIVED_ENDING_STANDS.ENQUIRY_ID)
                        .from(RECEIVED_ENDING_STANDS)
                        .where(RECEIVED_ENDING_STANDS.CASE_ID.in(ids))
                        .and(RECEIVED_ENDING_STANDS.CONCLUDED_ON.isNotNull()))
                .fetch(CONCLUSION_NOW.ENQUIRY_ID));
    }
}
