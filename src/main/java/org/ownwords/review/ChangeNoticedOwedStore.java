package org.ownwords.review;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CHANGE_NOTICED_STANDS;
import static ownwords.generated.db.Tables.REVIEW_STANDS;

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

/// A change that sets off a review is owed one, until a review is recorded after it.
@Repository
class ChangeNoticedOwedStore implements Owes {

    private final DSLContext db;

    ChangeNoticedOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("change_noticed");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db.select(ChangeNoticedStore.WHOLE)
                .select(CHANGE_NOTICED_STANDS.CASE_ID, CHANGE_NOTICED_STANDS.ID)
                .from(CHANGE_NOTICED_STANDS)
                .where(CHANGE_NOTICED_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CHANGE_NOTICED_STANDS.WHY_NOT.isNull())
                .and(notExists(selectOne()
                        .from(REVIEW_STANDS)
                        .where(REVIEW_STANDS.AUTHORITY.eq(CHANGE_NOTICED_STANDS.AUTHORITY))
                        .and(REVIEW_STANDS.CASE_ID.eq(CHANGE_NOTICED_STANDS.CASE_ID))
                        .and(REVIEW_STANDS.FIRST_RECORDED_AT.gt(CHANGE_NOTICED_STANDS.FIRST_RECORDED_AT))))
                .fetch(ChangeNoticedOwedStore::owed);
    }

    private static Owed owed(Record row) {
        var change = ChangeNoticedStore.change(row);
        var file = new CaseId(row.get(CHANGE_NOTICED_STANDS.CASE_ID));
        var by = row.get(CHANGE_NOTICED_STANDS.LOOK_BY);
        return new Owed(
                file,
                new Because("change", row.get(CHANGE_NOTICED_STANDS.ID)),
                new Prompt(
                        "Review the plan, because something changed: " + change.whatInWords(),
                        "The plan was made for how things were before",
                        file.path() + "/reviews/new"),
                new Whom.Holder(),
                by == null ? new When.Waiting(change.on()) : new When.Day(by),
                Bearing.STEP);
    }
}
