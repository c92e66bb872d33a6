package org.ownwords.review;

import static ownwords.generated.db.Tables.CHANGE_NOTICED;
import static ownwords.generated.db.Tables.CHANGE_NOTICED_STANDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.review.ChangeNoticed.Follows;
import org.springframework.stereotype.Repository;

/// Changes that were noticed.
@Repository
class ChangeNoticedStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            CHANGE_NOTICED_STANDS.WHAT,
            CHANGE_NOTICED_STANDS.WORDS,
            CHANGE_NOTICED_STANDS.LOOK_BY,
            CHANGE_NOTICED_STANDS.WHY_NOT,
            CHANGE_NOTICED_STANDS.NOTICED_ON);

    private final DSLContext db;

    ChangeNoticedStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, ChangeNoticed change, @Nullable UUID first, By by) {
        return db.insertInto(CHANGE_NOTICED)
                        .set(CHANGE_NOTICED.AUTHORITY, by.authority())
                        .set(CHANGE_NOTICED.ID, id)
                        .set(CHANGE_NOTICED.CASE_ID, caseId.value())
                        .set(
                                CHANGE_NOTICED.WHAT,
                                change.what().stream().map(WhatChanged::code).toArray(String[]::new))
                        .set(CHANGE_NOTICED.WORDS, change.words())
                        .set(CHANGE_NOTICED.LOOK_BY, lookBy(change.follows()))
                        .set(CHANGE_NOTICED.WHY_NOT, whyNot(change.follows()))
                        .set(CHANGE_NOTICED.NOTICED_ON, change.on())
                        .set(CHANGE_NOTICED.STANDS_FOR, first)
                        .set(CHANGE_NOTICED.RECORDED_AT, by.recordedAt())
                        .set(CHANGE_NOTICED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static @Nullable LocalDate lookBy(Follows follows) {
        return switch (follows) {
            case Follows.Review(var by) -> by;
            case Follows.NoReview _ -> null;
        };
    }

    private static @Nullable String whyNot(Follows follows) {
        return switch (follows) {
            case Follows.Review _ -> null;
            case Follows.NoReview(var why) -> why;
        };
    }

    private static Follows follows(Record row) {
        var whyNot = row.get(CHANGE_NOTICED_STANDS.WHY_NOT);
        return whyNot == null
                ? new Follows.Review(row.get(CHANGE_NOTICED_STANDS.LOOK_BY))
                : new Follows.NoReview(whyNot);
    }

    static ChangeNoticed change(Record row) {
        return new ChangeNoticed(
                Arrays.stream(row.get(CHANGE_NOTICED_STANDS.WHAT))
                        .flatMap(code -> WhatChanged.of(code).stream())
                        .toList(),
                row.get(CHANGE_NOTICED_STANDS.WORDS),
                follows(row),
                row.get(CHANGE_NOTICED_STANDS.NOTICED_ON));
    }
}
