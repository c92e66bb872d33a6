package org.ownwords.review;

import static ownwords.generated.db.Tables.SAFETY_ASKED;
import static ownwords.generated.db.Tables.SAFETY_ASKED_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

/// Whether people feel safe, as they were asked.
@Repository
class SafetyStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            SAFETY_ASKED_STANDS.FEELS,
            SAFETY_ASKED_STANDS.VOICE,
            SAFETY_ASKED_STANDS.SAID,
            SAFETY_ASKED_STANDS.CONTACT,
            SAFETY_ASKED_STANDS.ASKED_ON,
            SAFETY_ASKED_STANDS.NEXT_ON);

    private final DSLContext db;

    SafetyStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, SafetyAsked asked, @Nullable UUID first, By by) {
        return db.insertInto(SAFETY_ASKED)
                        .set(SAFETY_ASKED.AUTHORITY, by.authority())
                        .set(SAFETY_ASKED.ID, id)
                        .set(SAFETY_ASKED.CASE_ID, caseId.value())
                        .set(SAFETY_ASKED.FEELS, asked.feels().code())
                        .set(SAFETY_ASKED.VOICE, asked.voice().code())
                        .set(SAFETY_ASKED.SAID, asked.said())
                        .set(SAFETY_ASKED.CONTACT, asked.contact())
                        .set(SAFETY_ASKED.ASKED_ON, asked.on())
                        .set(SAFETY_ASKED.NEXT_ON, asked.next())
                        .set(SAFETY_ASKED.STANDS_FOR, first)
                        .set(SAFETY_ASKED.RECORDED_AT, by.recordedAt())
                        .set(SAFETY_ASKED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest of a case.
    Optional<SafetyAsked> latest(CaseId caseId) {
        return db.select(WHOLE)
                .from(SAFETY_ASKED_STANDS)
                .where(SAFETY_ASKED_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        SAFETY_ASKED_STANDS.ASKED_ON.desc(),
                        SAFETY_ASKED_STANDS.FIRST_RECORDED_AT.desc(),
                        SAFETY_ASKED_STANDS.ID)
                .limit(1)
                .fetchOptional(SafetyStore::asked);
    }

    static SafetyAsked asked(Record row) {
        return new SafetyAsked(
                FeelsSafe.of(row.get(SAFETY_ASKED_STANDS.FEELS)).orElseThrow(),
                Voice.of(row.get(SAFETY_ASKED_STANDS.VOICE)).orElseThrow(),
                row.get(SAFETY_ASKED_STANDS.SAID),
                row.get(SAFETY_ASKED_STANDS.CONTACT),
                row.get(SAFETY_ASKED_STANDS.ASKED_ON),
                row.get(SAFETY_ASKED_STANDS.NEXT_ON));
    }
}
