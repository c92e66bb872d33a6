package org.ownwords.conclusion;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CLOSING_CHECKLIST_STANDS;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.casework.WorthTelling;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Enquiries of which somebody said at closing that they would make a good case study. What was said last of each
/// counts.
@Repository
class CaseStudyStore implements WorthTelling {

    private static final int MOST = 50;

    private final DSLContext db;

    CaseStudyStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Case> worthTelling() {
        var last = CLOSING_CHECKLIST_STANDS.as("last");
        return db.select(
                        CLOSING_CHECKLIST_STANDS.CASE_ID,
                        CLOSING_CHECKLIST_STANDS.STUDY_WHY,
                        CLOSING_CHECKLIST_STANDS.LOOKED_ON)
                .from(CLOSING_CHECKLIST_STANDS)
                .where(CLOSING_CHECKLIST_STANDS.CASE_STUDY)
                .andNotExists(select().from(last)
                        .where(last.AUTHORITY.eq(CLOSING_CHECKLIST_STANDS.AUTHORITY))
                        .and(last.ENQUIRY_ID.eq(CLOSING_CHECKLIST_STANDS.ENQUIRY_ID))
                        .and(row(last.LOOKED_ON, last.FIRST_RECORDED_AT)
                                .gt(CLOSING_CHECKLIST_STANDS.LOOKED_ON, CLOSING_CHECKLIST_STANDS.FIRST_RECORDED_AT)))
                .orderBy(CLOSING_CHECKLIST_STANDS.LOOKED_ON.desc(), CLOSING_CHECKLIST_STANDS.ID)
                .limit(MOST)
                .fetch(each -> new Case(
                        new CaseId(each.get(CLOSING_CHECKLIST_STANDS.CASE_ID)),
                        each.get(CLOSING_CHECKLIST_STANDS.STUDY_WHY),
                        each.get(CLOSING_CHECKLIST_STANDS.LOOKED_ON)));
    }
}
