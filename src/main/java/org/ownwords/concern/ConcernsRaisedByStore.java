package org.ownwords.concern;

import static org.jooq.impl.DSL.lower;
import static ownwords.generated.db.Tables.CONCERN_STANDS;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.casework.KnowsOrganisation;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The concerns that an organisation raised itself.
@Repository
class ConcernsRaisedByStore implements KnowsOrganisation {

    private final DSLContext db;

    ConcernsRaisedByStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Known> known(String organisation, By by) {
        return db.select(CONCERN_STANDS.CASE_ID, CONCERN_STANDS.RAISED_AT)
                .from(CONCERN_STANDS)
                .where(lower(CONCERN_STANDS.ORGANISATION)
                        .eq(organisation.strip().toLowerCase(Locale.UK)))
                .orderBy(CONCERN_STANDS.RAISED_AT.desc(), CONCERN_STANDS.ID)
                .limit(MOST)
                .fetch(row -> {
                    var caseId = new CaseId(row.value1());
                    return new Known(caseId, Days.on(row.value2().toInstant()), "It raised a concern", caseId.path());
                });
    }
}
