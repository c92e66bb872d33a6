package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.ENQUIRY_FOLLOWS;
import static ownwords.generated.db.Tables.ENQUIRY_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Which enquiries take up earlier ones again.
@Repository
class FollowsStore {

    private static final int MOST = 100;

    private final DSLContext db;

    FollowsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, Follows follows, By by) {
        return db.insertInto(ENQUIRY_FOLLOWS)
                        .set(ENQUIRY_FOLLOWS.AUTHORITY, by.authority())
                        .set(ENQUIRY_FOLLOWS.ID, id)
                        .set(ENQUIRY_FOLLOWS.CASE_ID, caseId.value())
                        .set(ENQUIRY_FOLLOWS.ENQUIRY_ID, follows.enquiry().value())
                        .set(ENQUIRY_FOLLOWS.EARLIER_ID, follows.earlier().value())
                        .set(ENQUIRY_FOLLOWS.WHY, follows.why())
                        .set(ENQUIRY_FOLLOWS.RECORDED_AT, by.recordedAt())
                        .set(ENQUIRY_FOLLOWS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// An enquiry on one of somebody's cases.
    record Earlier(EnquiryId id, CaseId caseId, LocalDate startedOn) {}

    /// The enquiries on some cases, the newest first, up to 100.
    List<Earlier> enquiries(Collection<CaseId> cases) {
        return db.select(ENQUIRY_STANDS.ID, ENQUIRY_STANDS.CASE_ID, ENQUIRY_STANDS.STARTED_ON)
                .from(ENQUIRY_STANDS)
                .where(ENQUIRY_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(ENQUIRY_STANDS.STARTED_ON.desc(), ENQUIRY_STANDS.ID)
                .limit(MOST)
                .fetch(mapping(
                        (id, caseId, startedOn) -> new Earlier(new EnquiryId(id), new CaseId(caseId), startedOn)));
    }
}
