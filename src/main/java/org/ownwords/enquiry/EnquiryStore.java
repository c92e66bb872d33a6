package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.ENQUIRY;
import static ownwords.generated.db.Tables.ENQUIRY_STANDS;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.correction.InErrorStore;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class EnquiryStore {

    private final DSLContext db;

    EnquiryStore(DSLContext db) {
        this.db = db;
    }

    boolean has(ConcernId concern) {
        return db.fetchExists(ENQUIRY_STANDS, ENQUIRY_STANDS.CONCERN_ID.eq(concern.value()));
    }

    boolean add(Enquiry enquiry, CaseId caseId, By by) {
        return db.insertInto(ENQUIRY)
                        .set(ENQUIRY.AUTHORITY, by.authority())
                        .set(ENQUIRY.ID, enquiry.id().value())
                        .set(ENQUIRY.CASE_ID, caseId.value())
                        .set(ENQUIRY.CONCERN_ID, enquiry.concern().value())
                        .set(
                                ENQUIRY.INSTEAD_OF,
                                InErrorStore.latest(
                                        ENQUIRY,
                                        ENQUIRY.CONCERN_ID
                                                .eq(enquiry.concern().value())
                                                .and(ENQUIRY.RECEIVED.isFalse()),
                                        by))
                        .set(ENQUIRY.KIND, enquiry.kind().code())
                        .set(ENQUIRY.STARTED_ON, enquiry.startedOn())
                        .set(ENQUIRY.RECORDED_AT, by.recordedAt())
                        .set(ENQUIRY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Enquiry> on(CaseId caseId) {
        return db.select(
                        ENQUIRY_STANDS.ID.convertFrom(EnquiryId::new),
                        ENQUIRY_STANDS.CONCERN_ID.convertFrom(ConcernId::new),
                        ENQUIRY_STANDS.KIND.convertFrom(
                                code -> EnquiryKind.of(code).orElseThrow()),
                        ENQUIRY_STANDS.STARTED_ON)
                .from(ENQUIRY_STANDS)
                .where(ENQUIRY_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(ENQUIRY_STANDS.STARTED_ON.desc(), ENQUIRY_STANDS.RECORDED_AT.desc())
                .fetch(mapping(Enquiry::new));
    }
}
