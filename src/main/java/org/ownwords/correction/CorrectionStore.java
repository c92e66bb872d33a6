package org.ownwords.correction;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CORRECTION;
import static ownwords.generated.db.Tables.FACT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.casework.Recording;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class CorrectionStore {

    private static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            CORRECTION.ID,
            CORRECTION.ROW_TABLE,
            CORRECTION.ROW_ID,
            CORRECTION.WITH_ID,
            CORRECTION.REPLACED_BY,
            CORRECTION.WHY,
            CORRECTION.RECORDED_BY,
            CORRECTION.RECORDED_AT);

    private final DSLContext db;

    CorrectionStore(DSLContext db) {
        this.db = db;
    }

    List<Correction> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(CORRECTION)
                .where(CORRECTION.CASE_ID.eq(caseId.value()))
                .orderBy(CORRECTION.RECORDED_AT, CORRECTION.ID)
                .fetch(CorrectionStore::correction);
    }

    Optional<Correction> find(UUID id) {
        return db.select(WHOLE).from(CORRECTION).where(CORRECTION.ID.eq(id)).fetchOptional(CorrectionStore::correction);
    }

    private static Correction correction(Record row) {
        return new Correction(
                row.get(CORRECTION.ID),
                new InError(
                        new Row(row.get(CORRECTION.ROW_TABLE), row.get(CORRECTION.ROW_ID)),
                        row.get(CORRECTION.WITH_ID),
                        row.get(CORRECTION.REPLACED_BY),
                        row.get(CORRECTION.WHY)),
                new Recording(
                        row.get(CORRECTION.RECORDED_BY),
                        row.get(CORRECTION.RECORDED_AT).toInstant()));
    }

    /// Every row of a case, with who recorded it and when: what one form wrote was recorded at one moment.
    List<KeptRow> rows(CaseId caseId) {
        return db.select(FACT.ROW_TABLE, FACT.ROW_ID, FACT.RECORDED_BY, FACT.RECORDED_AT)
                .from(FACT)
                .where(FACT.CHAIN_ID.eq(caseId.value()))
                .orderBy(FACT.POSITION)
                .fetch(mapping(
                        (table, id, by, at) -> new KeptRow(new Row(table, id), new Recording(by, at.toInstant()))));
    }

    void add(UUID id, CaseId caseId, InError error, By by) {
        db.insertInto(CORRECTION)
                .set(CORRECTION.AUTHORITY, by.authority())
                .set(CORRECTION.ID, id)
                .set(CORRECTION.CASE_ID, caseId.value())
                .set(CORRECTION.ROW_TABLE, error.row().table())
                .set(CORRECTION.ROW_ID, error.row().id())
                .set(CORRECTION.WITH_ID, error.with())
                .set(CORRECTION.REPLACED_BY, error.replacedBy())
                .set(CORRECTION.WHY, error.why())
                .set(CORRECTION.RECORDED_AT, by.recordedAt())
                .set(CORRECTION.RECORDED_BY, by.recordedBy())
                .execute();
    }
}
