package org.ownwords.enquiry;

import static org.jooq.impl.DSL.lower;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY_STANDS;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.casework.KnowsOrganisation;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The enquiries that an organisation was asked to make.
@Repository
class AskedOrganisationStore implements KnowsOrganisation {

    private final DSLContext db;

    AskedOrganisationStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Known> known(String organisation, By by) {
        return db.select(CAUSED_ENQUIRY_STANDS.CASE_ID, CAUSED_ENQUIRY_STANDS.ASKED_ON)
                .from(CAUSED_ENQUIRY_STANDS)
                .where(lower(CAUSED_ENQUIRY_STANDS.ORGANISATION)
                        .eq(organisation.strip().toLowerCase(Locale.UK)))
                .orderBy(CAUSED_ENQUIRY_STANDS.ASKED_ON.desc(), CAUSED_ENQUIRY_STANDS.ID)
                .limit(MOST)
                .fetch(row -> {
                    var caseId = new CaseId(row.value1());
                    return new Known(caseId, row.value2(), "It was asked to enquire", caseId.path());
                });
    }
}
