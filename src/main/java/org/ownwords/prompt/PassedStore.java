package org.ownwords.prompt;

import static ownwords.generated.db.Tables.PROMPT_PASSED;
import static ownwords.generated.db.Tables.PROMPT_PASSED_STANDS;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.At;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Prompts that were passed.
@Repository
class PassedStore {

    /// So many of a case are looked at.
    static final int MOST = 200;

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            PROMPT_PASSED_STANDS.PROMPT,
            PROMPT_PASSED_STANDS.ASKED,
            PROMPT_PASSED_STANDS.MOMENT,
            PROMPT_PASSED_STANDS.ROW_TABLE,
            PROMPT_PASSED_STANDS.ROW_ID,
            PROMPT_PASSED_STANDS.REASON,
            PROMPT_PASSED_STANDS.WHY,
            PROMPT_PASSED_STANDS.PASSED_ON);

    private final DSLContext db;

    PassedStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, PassedPrompt passed, @Nullable UUID first, By by) {
        return db.insertInto(PROMPT_PASSED)
                        .set(PROMPT_PASSED.AUTHORITY, by.authority())
                        .set(PROMPT_PASSED.ID, id)
                        .set(PROMPT_PASSED.CASE_ID, caseId.value())
                        .set(PROMPT_PASSED.PROMPT, passed.prompt())
                        .set(PROMPT_PASSED.ASKED, passed.asked())
                        .set(PROMPT_PASSED.MOMENT, passed.at().code())
                        .set(PROMPT_PASSED.ROW_TABLE, passed.of().table())
                        .set(PROMPT_PASSED.ROW_ID, passed.of().id())
                        .set(PROMPT_PASSED.REASON, passed.reason().code())
                        .set(PROMPT_PASSED.WHY, passed.why())
                        .set(PROMPT_PASSED.PASSED_ON, passed.on())
                        .set(PROMPT_PASSED.STANDS_FOR, first)
                        .set(PROMPT_PASSED.RECORDED_AT, by.recordedAt())
                        .set(PROMPT_PASSED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<PassedPrompt> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(PROMPT_PASSED_STANDS)
                .where(PROMPT_PASSED_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(PROMPT_PASSED_STANDS.FIRST_RECORDED_AT.desc(), PROMPT_PASSED_STANDS.ID)
                .limit(MOST)
                .fetch(PassedStore::passed);
    }

    static PassedPrompt passed(Record row) {
        return new PassedPrompt(
                row.get(PROMPT_PASSED_STANDS.PROMPT),
                row.get(PROMPT_PASSED_STANDS.ASKED),
                At.of(row.get(PROMPT_PASSED_STANDS.MOMENT)).orElseThrow(),
                new Row(row.get(PROMPT_PASSED_STANDS.ROW_TABLE), row.get(PROMPT_PASSED_STANDS.ROW_ID)),
                PassReason.of(row.get(PROMPT_PASSED_STANDS.REASON)).orElseThrow(),
                row.get(PROMPT_PASSED_STANDS.WHY),
                row.get(PROMPT_PASSED_STANDS.PASSED_ON));
    }

    /// Those of a case that are about one of these entries.
    List<UUID> about(CaseId caseId, List<UUID> rows) {
        return db.select(PROMPT_PASSED_STANDS.ID)
                .from(PROMPT_PASSED_STANDS)
                .where(PROMPT_PASSED_STANDS.CASE_ID.eq(caseId.value()))
                .and(PROMPT_PASSED_STANDS.ROW_ID.in(rows))
                .fetch(PROMPT_PASSED_STANDS.ID);
    }
}
