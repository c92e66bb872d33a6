package org.ownwords.joining;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static ownwords.generated.db.Tables.CASE_MOVED;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Repository;

/// What was moved to the person it is about.
@Repository
class MoveStore {

    private final DSLContext db;

    MoveStore(DSLContext db) {
        this.db = db;
    }

    /// A move by its id: where to, and why.
    Optional<Moved> find(UUID id) {
        return db.select(
                        CASE_MOVED.CASE_ID.convertFrom(CaseId::new),
                        CASE_MOVED.TO_ID.convertFrom(PersonId::new),
                        CASE_MOVED.WHY)
                .from(CASE_MOVED)
                .where(CASE_MOVED.ID.eq(id))
                .fetchOptional(mapping(Moved::new));
    }

    record Moved(CaseId caseId, PersonId to, String why) {}

    /// How often a case was moved.
    int howOften(CaseId caseId) {
        return db.select(coalesce(max(CASE_MOVED.NUMBER), 0))
                .from(CASE_MOVED)
                .where(CASE_MOVED.CASE_ID.eq(caseId.value()))
                .fetchOptional(0, Integer.class)
                .orElse(0);
    }
}
