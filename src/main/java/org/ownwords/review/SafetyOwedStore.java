package org.ownwords.review;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.SAFETY_ASKED_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Where a day was set to ask somebody again whether they feel safe, it is owed until they are asked,
/// after closing too.
@Repository
class SafetyOwedStore implements Owes {

    private final DSLContext db;

    SafetyOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("safety_asked");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var later = SAFETY_ASKED_STANDS.as("later");
        return db.select(SAFETY_ASKED_STANDS.CASE_ID, SAFETY_ASKED_STANDS.ID, SAFETY_ASKED_STANDS.NEXT_ON)
                .from(SAFETY_ASKED_STANDS)
                .where(SAFETY_ASKED_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(SAFETY_ASKED_STANDS.NEXT_ON.isNotNull())
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(SAFETY_ASKED_STANDS.AUTHORITY))
                        .and(later.CASE_ID.eq(SAFETY_ASKED_STANDS.CASE_ID))
                        .and(row(later.ASKED_ON, later.FIRST_RECORDED_AT, later.ID)
                                .gt(row(
                                        SAFETY_ASKED_STANDS.ASKED_ON,
                                        SAFETY_ASKED_STANDS.FIRST_RECORDED_AT,
                                        SAFETY_ASKED_STANDS.ID)))))
                .fetch(SafetyOwedStore::owed);
    }

    private static Owed owed(Record asked) {
        var file = new CaseId(asked.get(SAFETY_ASKED_STANDS.CASE_ID));
        return new Owed(
                file,
                new Because("feels-safe", asked.get(SAFETY_ASKED_STANDS.ID)),
                new Prompt(
                        "Ask again whether they feel safe",
                        "Whether somebody is safe may change after everything is done",
                        file.path() + "/feels-safe/new"),
                new Whom.Holder(),
                new When.Day(asked.get(SAFETY_ASKED_STANDS.NEXT_ON)),
                Bearing.STEP);
    }
}
