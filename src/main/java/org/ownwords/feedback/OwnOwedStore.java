package org.ownwords.feedback;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.OWN_PAGE_ANSWER;
import static ownwords.generated.db.Tables.OWN_PAGE_SAID;

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
import org.ownwords.feedback.OwnSaid.About;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the person wrote on a page of their own is answered by whoever holds the case. Where they say that it is not
/// working, they may come to harm, and no pause hides it.
@Repository
class OwnOwedStore implements Owes {

    private final DSLContext db;

    OwnOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("own_page_said");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db.select(OWN_PAGE_SAID.ID, OWN_PAGE_SAID.CASE_ID, OWN_PAGE_SAID.KIND, OWN_PAGE_SAID.RECORDED_AT)
                .from(OWN_PAGE_SAID)
                .where(OWN_PAGE_SAID.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(OWN_PAGE_SAID.KIND.ne(OwnForm.HELPED))
                .and(notExists(selectOne()
                        .from(OWN_PAGE_ANSWER)
                        .where(OWN_PAGE_ANSWER.AUTHORITY.eq(OWN_PAGE_SAID.AUTHORITY))
                        .and(OWN_PAGE_ANSWER.SAID_ID.eq(OWN_PAGE_SAID.ID))))
                .fetch(OwnOwedStore::owed);
    }

    private static Owed owed(Record row) {
        var caseId = new CaseId(row.get(OWN_PAGE_SAID.CASE_ID));
        var about = About.of(row.get(OWN_PAGE_SAID.KIND)).orElseThrow();
        return new Owed(
                caseId,
                new Because("answer-own-page", row.get(OWN_PAGE_SAID.ID)),
                new Prompt(about.owed(), "", caseId.path() + "/own-page/said/" + row.get(OWN_PAGE_SAID.ID)),
                new Whom.Holder(),
                new When.Waiting(Days.on(row.get(OWN_PAGE_SAID.RECORDED_AT).toInstant())),
                about == About.NOT_WORKING ? Bearing.SAFETY : Bearing.STEP);
    }
}
