package org.ownwords.person;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
        return db.select(
                        CASE_FILE.ID.convertFrom(CaseId::new),
                        CASE_FILE.NUMBER,
                        row(
                                        PERSON_NOW.PERSON_ID,
                                        PERSON_NOW.ID,
                                        PERSON_NOW.GIVEN_NAME,
                                        PERSON_NOW.FAMILY_NAME,
                                        PERSON_NOW.DATE_OF_BIRTH,
                                        PERSON_NOW.DATE_OF_DEATH,
                                        PERSON_NOW.GENDER,
                                        PERSON_NOW.ETHNICITY,
                                        PERSON_NOW.NHS_NUMBER,
                                        PERSON_NOW.PREFERRED_LANGUAGE,
                                        PERSON_NOW.COMMUNICATION_NEEDS,
                                        PERSON_NOW.SAFE_CONTACT,
                                        PERSON_NOW.ADDRESS)
                                .mapping(PersonStore::person),
                        CASE_FILE.RECORDED_AT.convertFrom(java.time.OffsetDateTime::toInstant))
                .from(CASE_FILE)
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_FILE.PERSON_ID)))
                .where(CASE_FILE.AUTHORITY.eq(actor.authority()))
                .and(within(actor.reach()))
                .and(condition)
                .orderBy(CASE_FILE.RECORDED_AT.desc())
                .limit(MOST)
                .fetch(mapping(CaseFile::new));
    }
}
