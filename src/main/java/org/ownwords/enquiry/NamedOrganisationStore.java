package org.ownwords.enquiry;

import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.CONCERN_STANDS;

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
        var asked = CAUSED_ENQUIRY_STANDS.ORGANISATION;
        return db.select(asked)
                .from(CAUSED_ENQUIRY_STANDS)
                .where(CAUSED_ENQUIRY_STANDS.CASE_ID.eq(file.id().value()))
                .union(select(CONCERN_STANDS.ORGANISATION)
                        .from(CONCERN_STANDS)
                        .where(CONCERN_STANDS.CASE_ID.eq(file.id().value()))
                        .and(CONCERN_STANDS.ORGANISATION.isNotNull()))
                .orderBy(1)
                .fetch(asked);
    }
}
