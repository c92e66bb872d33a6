package org.ownwords.person;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.access.Reach;
import org.springframework.stereotype.Repository;

@Repository
class CaseStore {

    private static final int MOST = 200;

    private final DSLContext db;

    CaseStore(DSLContext db) {
        this.db = db;
    }

    boolean add(CaseId id, PersonId person, By by) {
        return db.insertInto(CASE_FILE)
                        .set(CASE_FILE.AUTHORITY, by.authority())
                        .set(CASE_FILE.ID, id.value())
                        .set(CASE_FILE.PERSON_ID, person.value())
                        .set(CASE_FILE.RECORDED_AT, by.recordedAt())
                        .set(CASE_FILE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<CaseFile> find(Actor actor, CaseId id) {
        return fetch(actor, CASE_FILE.ID.eq(id.value())).stream().findFirst();
    }

    Optional<CaseFile> find(Actor actor, long number) {
        return fetch(actor, CASE_FILE.NUMBER.eq(number)).stream().findFirst();
    }

    List<CaseFile> about(Actor actor, PersonId person) {
        return fetch(actor, CASE_FILE.PERSON_ID.eq(person.value()));
    }

    List<CaseFile> those(Actor actor, Collection<CaseId> ids) {
        return fetch(actor, CASE_FILE.ID.in(ids.stream().map(CaseId::value).toList()));
    }

    private static Condition within(Reach reach) {
        return switch (reach) {
            case Reach.Council() -> noCondition();
            case Reach.Matters matters -> CASE_FILE.ID.in(matters.ids());
        };
    }

    private List<CaseFile> fetch(Actor actor, Condition condition) {
        return db.select(CASE_FILE.ID, CASE_FILE.NUMBER, CASE_FILE.RECORDED_AT)
                .select(PersonStore.KNOWN)
                .from(CASE_FILE)
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_FILE.PERSON_ID)))
                .where(CASE_FILE.AUTHORITY.eq(actor.authority()))
                .and(within(actor.reach()))
                .and(condition)
                .orderBy(CASE_FILE.RECORDED_AT.desc())
                .limit(MOST)
                .fetch(CaseStore::file);
    }

    private static CaseFile file(Record row) {
        return new CaseFile(
                new CaseId(row.get(CASE_FILE.ID)),
                row.get(CASE_FILE.NUMBER),
                PersonStore.person(row),
                row.get(CASE_FILE.RECORDED_AT).toInstant());
    }
}
