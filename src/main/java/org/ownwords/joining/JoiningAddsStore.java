package org.ownwords.joining;

import static ownwords.generated.db.Tables.CASE_MOVED;
import static ownwords.generated.db.Tables.PERSON_JOINED;
import static ownwords.generated.db.Tables.PERSON_PARTED;

import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Repository;

/// What is recorded of records that are joined and parted, and of cases that are moved.
@Repository
class JoiningAddsStore {

    private final DSLContext db;

    JoiningAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean addJoined(UUID id, PersonId gives, PersonId stays, String why, By by) {
        return db.insertInto(PERSON_JOINED)
                        .set(PERSON_JOINED.AUTHORITY, by.authority())
                        .set(PERSON_JOINED.ID, id)
                        .set(PERSON_JOINED.PERSON_ID, gives.value())
                        .set(PERSON_JOINED.INTO_ID, stays.value())
                        .set(PERSON_JOINED.WHY, why)
                        .set(PERSON_JOINED.RECORDED_AT, by.recordedAt())
                        .set(PERSON_JOINED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addParted(UUID id, Joined joined, String why, By by) {
        return db.insertInto(PERSON_PARTED)
                        .set(PERSON_PARTED.AUTHORITY, by.authority())
                        .set(PERSON_PARTED.ID, id)
                        .set(PERSON_PARTED.JOINED_ID, joined.id())
                        .set(PERSON_PARTED.WHY, why)
                        .set(PERSON_PARTED.RECORDED_AT, by.recordedAt())
                        .set(PERSON_PARTED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @param move which move of the case it is, and from whom to whom
    boolean addMoved(UUID id, CaseId caseId, Move move, String why, By by) {
        return db.insertInto(CASE_MOVED)
                        .set(CASE_MOVED.AUTHORITY, by.authority())
                        .set(CASE_MOVED.ID, id)
                        .set(CASE_MOVED.CASE_ID, caseId.value())
                        .set(CASE_MOVED.NUMBER, move.number())
                        .set(CASE_MOVED.FROM_ID, move.from().value())
                        .set(CASE_MOVED.TO_ID, move.to().value())
                        .set(CASE_MOVED.WHY, why)
                        .set(CASE_MOVED.RECORDED_AT, by.recordedAt())
                        .set(CASE_MOVED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @param number 1 for the first move of the case
    record Move(int number, PersonId from, PersonId to) {}
}
