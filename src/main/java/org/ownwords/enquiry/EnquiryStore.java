package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.ENQUIRY;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.concern.ConcernId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class EnquiryStore {

    private final DSLContext db;

    EnquiryStore(DSLContext db) {
        this.db = db;
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
}
