package org.ownwords.person;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.CASE_MOVED;
import static ownwords.generated.db.Tables.PERSON_NOW;
import static ownwords.generated.db.Tables.PERSON_RECORDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
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
        return fetch(actor, CASE_ABOUT.PERSON_ID.eq(person.value()).and(CASE_FILE.ID.in(everOf(person))));
    }

    /// Every case that was ever about them, by any of their records: an index finds these, where it cannot
    /// find whose a case is now.
    private static Select<Record1<UUID>> everOf(PersonId person) {
        var records = select(val(person.value()))
                .unionAll(select(PERSON_RECORDS.PERSON_ID)
                        .from(PERSON_RECORDS)
                        .where(PERSON_RECORDS.STANDS_AS.eq(person.value())));
        return select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.PERSON_ID.in(records))
                .unionAll(select(CASE_MOVED.CASE_ID).from(CASE_MOVED).where(CASE_MOVED.TO_ID.in(records)));
    }

    /// Whether all cases of a person are within somebody's reach.
    boolean seesAll(Actor actor, PersonId person) {
        return switch (actor.reach()) {
            case Reach.Council() -> true;
            case Reach.Matters matters ->
                !db.fetchExists(select(CASE_ABOUT.CASE_ID)
                        .from(CASE_ABOUT)
                        .where(CASE_ABOUT.PERSON_ID.eq(person.value()))
                        .and(CASE_ABOUT.CASE_ID.in(everOf(person)))
                        .and(CASE_ABOUT.CASE_ID.notIn(matters.ids())));
        };
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
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(CASE_ABOUT.CASE_ID.eq(CASE_FILE.ID)))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
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
