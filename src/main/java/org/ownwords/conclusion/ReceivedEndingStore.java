package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.RECEIVED_ENDING;
import static ownwords.generated.db.Tables.RECEIVED_RISK;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// How enquiries stood or ended, as another system sent it.
@Repository
class ReceivedEndingStore {

    private final DSLContext db;

    ReceivedEndingStore(DSLContext db) {
        this.db = db;
    }

    /// The endings that another system sent. What it sent about an enquiry that was still open is not an
    /// ending.
    List<ReceivedEnding> on(CaseId caseId) {
        return db.select(RECEIVED_ENDING.ENQUIRY_ID.convertFrom(EnquiryId::new), RECEIVED_ENDING.CONCLUDED_ON)
                .from(RECEIVED_ENDING)
                .where(RECEIVED_ENDING.CASE_ID.eq(caseId.value()))
                .and(RECEIVED_ENDING.CONCLUDED_ON.isNotNull())
                .fetch(mapping(ReceivedEnding::new));
    }

    Optional<Sent> sent(EnquiryId enquiry) {
        var risks = multiset(select(
                                RECEIVED_RISK.ABUSE_TYPE,
                                RECEIVED_RISK.LOCATION,
                                RECEIVED_RISK.SOURCE,
                                RECEIVED_RISK.ASSESSMENT,
                                RECEIVED_RISK.RISK_OUTCOME)
                        .from(RECEIVED_RISK)
                        .where(RECEIVED_RISK.AUTHORITY.eq(RECEIVED_ENDING.AUTHORITY))
                        .and(RECEIVED_RISK.ENQUIRY_ID.eq(RECEIVED_ENDING.ENQUIRY_ID))
                        .orderBy(RECEIVED_RISK.ID))
                .convertFrom(rows -> rows.map(mapping(Sent.Risk::new)));
        return db.select(
                        RECEIVED_ENDING.CONCLUDED_ON,
                        RECEIVED_ENDING.LACKED_CAPACITY,
                        RECEIVED_ENDING.SUPPORTED_BY,
                        risks)
                .from(RECEIVED_ENDING)
                .where(RECEIVED_ENDING.ENQUIRY_ID.eq(enquiry.value()))
                .fetchOptional(mapping(Sent::new));
    }
}
