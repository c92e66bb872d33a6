package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.RECEIVED_ENDING_STANDS;
import static ownwords.generated.db.Tables.RECEIVED_RISK_STANDS;

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
        return db.select(
                        RECEIVED_ENDING_STANDS.ENQUIRY_ID.convertFrom(EnquiryId::new),
                        RECEIVED_ENDING_STANDS.CONCLUDED_ON)
                .from(RECEIVED_ENDING_STANDS)
                .where(RECEIVED_ENDING_STANDS.CASE_ID.eq(caseId.value()))
                .and(RECEIVED_ENDING_STANDS.CONCLUDED_ON.isNotNull())
                .fetch(mapping(ReceivedEnding::new));
    }

    Optional<Sent> sent(EnquiryId enquiry) {
        var risks = multiset(select(
                                RECEIVED_RISK_STANDS.ABUSE_TYPE,
                                RECEIVED_RISK_STANDS.LOCATION,
                                RECEIVED_RISK_STANDS.SOURCE,
                                RECEIVED_RISK_STANDS.ASSESSMENT,
                                RECEIVED_RISK_STANDS.RISK_OUTCOME)
                        .from(RECEIVED_RISK_STANDS)
                        .where(RECEIVED_RISK_STANDS.AUTHORITY.eq(RECEIVED_ENDING_STANDS.AUTHORITY))
                        .and(RECEIVED_RISK_STANDS.ENQUIRY_ID.eq(RECEIVED_ENDING_STANDS.ENQUIRY_ID))
                        .orderBy(RECEIVED_RISK_STANDS.ID))
                .convertFrom(rows -> rows.map(mapping(Sent.Risk::new)));
        return db.select(
                        RECEIVED_ENDING_STANDS.CONCLUDED_ON,
                        RECEIVED_ENDING_STANDS.LACKED_CAPACITY,
                        RECEIVED_ENDING_STANDS.SUPPORTED_BY,
                        risks)
                .from(RECEIVED_ENDING_STANDS)
                .where(RECEIVED_ENDING_STANDS.ENQUIRY_ID.eq(enquiry.value()))
                .fetchOptional(mapping(Sent::new));
    }
}
