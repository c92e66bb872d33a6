package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY;
import static ownwords.generated.db.Tables.ENQUIRY;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class EnquiryStore {

    private final DSLContext db;

    EnquiryStore(DSLContext db) {
        this.db = db;
    }

    boolean has(ConcernId concern) {
        return db.fetchExists(ENQUIRY, ENQUIRY.CONCERN_ID.eq(concern.value()));
    }

    boolean add(Enquiry enquiry, CaseId caseId, By by) {
        return db.insertInto(ENQUIRY)
                        .set(ENQUIRY.AUTHORITY, by.authority())
                        .set(ENQUIRY.ID, enquiry.id().value())
                        .set(ENQUIRY.CASE_ID, caseId.value())
                        .set(ENQUIRY.CONCERN_ID, enquiry.concern().value())
                        .set(ENQUIRY.KIND, enquiry.kind().code())
                        .set(ENQUIRY.STARTED_ON, enquiry.startedOn())
                        .set(ENQUIRY.RECORDED_AT, by.recordedAt())
                        .set(ENQUIRY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addCaused(UUID id, CaseId caseId, EnquiryId enquiry, CausedEnquiry caused, By by) {
        return db.insertInto(CAUSED_ENQUIRY)
                        .set(CAUSED_ENQUIRY.AUTHORITY, by.authority())
                        .set(CAUSED_ENQUIRY.ID, id)
                        .set(CAUSED_ENQUIRY.CASE_ID, caseId.value())
                        .set(CAUSED_ENQUIRY.ENQUIRY_ID, enquiry.value())
                        .set(CAUSED_ENQUIRY.ORGANISATION, caused.organisation())
                        .set(CAUSED_ENQUIRY.SCOPE, caused.scope())
                        .set(CAUSED_ENQUIRY.INVOLVING, caused.involving())
                        .set(CAUSED_ENQUIRY.REPORT_BY, caused.reportBy())
                        .set(CAUSED_ENQUIRY.RECORDED_AT, by.recordedAt())
                        .set(CAUSED_ENQUIRY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Enquiry> on(CaseId caseId) {
        return db.select(
                        ENQUIRY.ID.convertFrom(EnquiryId::new),
                        ENQUIRY.CONCERN_ID.convertFrom(ConcernId::new),
                        ENQUIRY.KIND.convertFrom(code -> EnquiryKind.of(code).orElseThrow()),
                        ENQUIRY.STARTED_ON)
                .from(ENQUIRY)
                .where(ENQUIRY.CASE_ID.eq(caseId.value()))
                .orderBy(ENQUIRY.STARTED_ON.desc(), ENQUIRY.RECORDED_AT.desc())
                .fetch(mapping(Enquiry::new));
    }

    List<CausedEnquiry> caused(CaseId caseId, EnquiryId enquiry) {
        return db.select(
                        CAUSED_ENQUIRY.ORGANISATION,
                        CAUSED_ENQUIRY.SCOPE,
                        CAUSED_ENQUIRY.INVOLVING,
                        CAUSED_ENQUIRY.REPORT_BY)
                .from(CAUSED_ENQUIRY)
                .where(CAUSED_ENQUIRY.CASE_ID.eq(caseId.value()))
                .and(CAUSED_ENQUIRY.ENQUIRY_ID.eq(enquiry.value()))
                .orderBy(CAUSED_ENQUIRY.RECORDED_AT.desc())
                .fetch(mapping(CausedEnquiry::new));
    }
}
