package org.ownwords.joining;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.CASE_MOVED;
import static ownwords.generated.db.Tables.PERSON_DETAILS;
import static ownwords.generated.db.Tables.PERSON_JOINED;
import static ownwords.generated.db.Tables.PERSON_JOINED_NOW;
import static ownwords.generated.db.Tables.PERSON_PARTED;
import static ownwords.generated.db.Tables.PERSON_STANDS_AS;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Repository;

/// Which records stand as which.
@Repository
class JoiningStore {

    private final DSLContext db;

    JoiningStore(DSLContext db) {
        this.db = db;
    }

    Joining.Standing standing(PersonId record) {
        return new Joining.Standing(
                record,
                db.select(PERSON_STANDS_AS.STANDS_AS)
                        .from(PERSON_STANDS_AS)
                        .where(PERSON_STANDS_AS.PERSON_ID.eq(record.value()))
                        .fetchOptional(mapping(PersonId::new))
                        .orElse(record));
    }

    /// How many joinings lead to a record, one after another: 3 where there are more.
    int links(PersonId record) {
        var one = PERSON_JOINED_NOW.as("one");
        var two = PERSON_JOINED_NOW.as("two");
        var three = PERSON_JOINED_NOW.as("three");
        return db.select(coalesce(
                        max(when(three.ID.isNotNull(), 3)
                                .when(two.ID.isNotNull(), 2)
                                .otherwise(1)),
                        0))
                .from(one)
                .leftJoin(two)
                .on(two.AUTHORITY.eq(one.AUTHORITY).and(two.INTO_ID.eq(one.PERSON_ID)))
                .leftJoin(three)
                .on(three.AUTHORITY.eq(two.AUTHORITY).and(three.INTO_ID.eq(two.PERSON_ID)))
                .where(one.INTO_ID.eq(record.value()))
                .fetchOptional(0, Integer.class)
                .orElse(0);
    }

    /// A joining by its id, undone or not.
    Optional<Joined> joined(UUID id) {
        return db.select(
                        PERSON_JOINED.ID,
                        PERSON_JOINED.PERSON_ID.convertFrom(PersonId::new),
                        PERSON_JOINED.INTO_ID.convertFrom(PersonId::new),
                        PERSON_JOINED.WHY,
                        PERSON_JOINED.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        PERSON_JOINED.RECORDED_BY)
                .from(PERSON_JOINED)
                .where(PERSON_JOINED.ID.eq(id))
                .fetchOptional(mapping(Joined::new));
    }

    /// The joining that makes a record stand as another, if it does.
    Optional<Joined> now(PersonId gives) {
        return db.select(PERSON_JOINED_NOW.ID)
                .from(PERSON_JOINED_NOW)
                .where(PERSON_JOINED_NOW.PERSON_ID.eq(gives.value()))
                .fetchOptional(PERSON_JOINED_NOW.ID)
                .flatMap(this::joined);
    }

    /// Why a joining was undone, by the id of the undoing; nothing where there is no such row.
    Optional<String> parted(UUID id) {
        return db.select(PERSON_PARTED.WHY)
                .from(PERSON_PARTED)
                .where(PERSON_PARTED.ID.eq(id))
                .fetchOptional(PERSON_PARTED.WHY);
    }

    /// Those of these cases that came after a joining: opened since, or moved since.
    Set<CaseId> after(Joined joined, Collection<CaseFile> cases) {
        var at = joined.at().atOffset(ZoneOffset.UTC);
        return db.select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(
                        cases.stream().map(file -> file.id().value()).toList()))
                .and(CASE_FILE
                        .RECORDED_AT
                        .gt(at)
                        .or(exists(selectOne()
                                .from(CASE_MOVED)
                                .where(CASE_MOVED.AUTHORITY.eq(CASE_FILE.AUTHORITY))
                                .and(CASE_MOVED.CASE_ID.eq(CASE_FILE.ID))
                                .and(CASE_MOVED.RECORDED_AT.gt(at)))))
                .fetchSet(mapping(CaseId::new));
    }

    /// The row of a record's details that counted just before a joining, or its first.
    UUID detailsBefore(Joined joined, PersonId record) {
        var before = PERSON_DETAILS.RECORDED_AT.lt(joined.at().atOffset(ZoneOffset.UTC));
        return db.select(PERSON_DETAILS.ID)
                .from(PERSON_DETAILS)
                .where(PERSON_DETAILS.PERSON_ID.eq(record.value()))
                .orderBy(
                        field(before).desc(),
                        when(before, PERSON_DETAILS.RECORDED_AT).desc(),
                        PERSON_DETAILS.RECORDED_AT)
                .limit(1)
                .fetchOptional(PERSON_DETAILS.ID)
                .orElseThrow();
    }
}
