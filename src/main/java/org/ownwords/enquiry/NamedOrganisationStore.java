package org.ownwords.enquiry;

import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY;
import static ownwords.generated.db.Tables.CONCERN;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.casework.NamesOrganisations;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Repository;

/// The organisations that raised a concern of a case or were asked to enquire into it.
@Repository
class NamedOrganisationStore implements NamesOrganisations {

    private final DSLContext db;

    NamedOrganisationStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<String> organisations(CaseFile file) {
        var asked = CAUSED_ENQUIRY.ORGANISATION;
        return db.select(asked)
                .from(CAUSED_ENQUIRY)
                .where(CAUSED_ENQUIRY.CASE_ID.eq(file.id().value()))
                .union(select(CONCERN.ORGANISATION)
                        .from(CONCERN)
                        .where(CONCERN.CASE_ID.eq(file.id().value()))
                        .and(CONCERN.ORGANISATION.isNotNull()))
                .orderBy(1)
                .fetch(asked);
    }
}
