package org.ownwords.enquiry;

import static org.jooq.impl.DSL.sum;
import static ownwords.generated.db.Tables.CONVERSATION_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.ownwords.casework.TimeWith;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// How long conversations took, visits among them.
@Repository
class ConversationTimeStore implements TimeWith {

    private final DSLContext db;

    ConversationTimeStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<CaseId, Integer> minutes(Collection<CaseId> cases, LocalDate from) {
        return db.select(CONVERSATION_STANDS.CASE_ID, sum(CONVERSATION_STANDS.MINUTES))
                .from(CONVERSATION_STANDS)
                .where(CONVERSATION_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CONVERSATION_STANDS.HELD_ON.ge(from))
                .and(CONVERSATION_STANDS.MINUTES.isNotNull())
                .groupBy(CONVERSATION_STANDS.CASE_ID)
                .fetchMap(row -> new CaseId(row.value1()), row -> row.value2().intValue());
    }
}
