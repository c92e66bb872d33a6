package org.ownwords.concern;

import static ownwords.generated.db.Tables.CONCERN;

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
        return db.select(CONCERN.CASE_ID, CONCERN.RAISED_AT, CONCERN.NARRATIVE, CONCERN.SAFE_NOW)
                .distinctOn(CONCERN.CASE_ID)
                .from(CONCERN)
                .where(CONCERN.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .orderBy(CONCERN.CASE_ID, CONCERN.RAISED_AT.desc(), CONCERN.ID)
                .fetchMap(
                        row -> new CaseId(row.value1()),
                        row -> new Alert(row.value2().toInstant(), row.value3(), row.value4()));
    }
}
