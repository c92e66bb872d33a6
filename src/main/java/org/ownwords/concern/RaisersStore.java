package org.ownwords.concern;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCERN_STANDS;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Repository;

/// The organisations that raised a concern. Who of them did, and who did for nobody but themselves, stays on the case:
/// they may be in danger if it is known.
@Repository
class RaisersStore implements AroundThem {

    private final DSLContext db;

    RaisersStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("concern");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return db.select(
                        CONCERN_STANDS.ORGANISATION,
                        CONCERN_STANDS.RAISED_AT,
                        CONCERN_STANDS.CASE_ID.convertFrom(CaseId::new),
                        CONCERN_STANDS.ID)
                .from(CONCERN_STANDS)
                .where(CONCERN_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CONCERN_STANDS.ORGANISATION.isNotNull())
                .orderBy(CONCERN_STANDS.RAISED_AT.desc(), CONCERN_STANDS.ID)
                .limit(MOST)
                .fetch(mapping(RaisersStore::relation));
    }

    private static Relation relation(String organisation, OffsetDateTime raisedAt, CaseId caseId, UUID row) {
        return Relation.of(
                Kind.PARTNER, organisation, Is.on(Days.on(raisedAt.toInstant()), "Raised a concern", ""), caseId, row);
    }
}
