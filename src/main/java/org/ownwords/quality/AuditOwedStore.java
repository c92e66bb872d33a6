package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_OWED;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// A case that somebody is given to read is on their list, what was found in a colleague's work on theirs,
/// and what is to be done because of it on the list of whoever does it. None of it keeps a case open, and nobody
/// else sees it on the page of the case or on a list.
@Repository
class AuditOwedStore implements Owes {

    private final DSLContext db;

    AuditOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db.selectFrom(AUDIT_OWED)
                .where(AUDIT_OWED.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .fetch(AuditOwedStore::owed);
    }

    private static Owed owed(Record row) {
        var due = row.get(AUDIT_OWED.DUE_ON);
        var id = row.get(AUDIT_OWED.WHO_ID);
        return new Owed(
                new CaseId(row.get(AUDIT_OWED.CASE_ID)),
                new Because("audit-" + row.get(AUDIT_OWED.KIND), row.get(AUDIT_OWED.ROW_ID)),
                prompt(row),
                id == null ? Whom.of(Doer.named(row.get(AUDIT_OWED.WHO))) : new Whom.Colleague(id),
                due == null
                        ? new When.Waiting(
                                Days.on(row.get(AUDIT_OWED.RECORDED_AT).toInstant()))
                        : new When.Day(due),
                Bearing.STEP,
                true);
    }

    private static Prompt prompt(Record row) {
        return switch (row.get(AUDIT_OWED.KIND)) {
            case "read" ->
                new Prompt(
                        "Read the case file for an audit: " + row.get(AUDIT_OWED.WORDS),
                        "",
                        "/quality/drawn/%s/audit".formatted(row.get(AUDIT_OWED.AUDIT_CASE_ID)));
            case "answer" ->
                new Prompt(
                        "Read what an audit found in your work, and answer",
                        "",
                        "/quality/feedback/" + row.get(AUDIT_OWED.ROW_ID));
            case "again" ->
                new Prompt(
                        "Read again what an audit found in your work, and answer",
                        "It was corrected after you answered",
                        "/quality/feedback/" + row.get(AUDIT_OWED.ROW_ID));
            default ->
                new Prompt(
                        row.get(AUDIT_OWED.WORDS),
                        "It was agreed after an audit of this case",
                        "/quality/actions/" + row.get(AUDIT_OWED.ROW_ID));
        };
    }
}
