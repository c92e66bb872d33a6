package org.ownwords.concern;

import static ownwords.generated.db.Tables.CONCERN_STANDS;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.ownwords.casework.Alert;
import org.ownwords.casework.Alerts;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The latest concern of a case says what danger the person is in.
@Repository
class ConcernAlertStore implements Alerts {

    private final DSLContext db;

    ConcernAlertStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<CaseId, Alert> alerts(Collection<CaseId> cases) {
        return db.select(
                        CONCERN_STANDS.CASE_ID,
                        CONCERN_STANDS.RAISED_AT,
                        CONCERN_STANDS.NARRATIVE,
                        CONCERN_STANDS.SAFE_NOW)
                .distinctOn(CONCERN_STANDS.CASE_ID)
                .from(CONCERN_STANDS)
                .where(CONCERN_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(CONCERN_STANDS.CASE_ID, CONCERN_STANDS.RAISED_AT.desc(), CONCERN_STANDS.ID)
                .fetchMap(
                        row -> new CaseId(row.value1()),
                        row -> new Alert(row.value2().toInstant(), row.value3(), row.value4()));
    }
}
