package org.ownwords.process;

import static ownwords.generated.db.Tables.CRIME_REPORT;
import static ownwords.generated.db.Tables.CRIME_REPORT_STANDS;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.process.Crime.Reported;
import org.springframework.stereotype.Repository;

/// What may be a crime.
@Repository
class CrimeStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            CRIME_REPORT_STANDS.WHAT,
            CRIME_REPORT_STANDS.THEIR_VIEW,
            CRIME_REPORT_STANDS.REPORTED_BY,
            CRIME_REPORT_STANDS.REFERENCE,
            CRIME_REPORT_STANDS.STATEMENT,
            CRIME_REPORT_STANDS.WHY_NOT,
            CRIME_REPORT_STANDS.HAPPENED_ON);

    private final DSLContext db;

    CrimeStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Crime crime, @Nullable UUID first, By by) {
        var row = db.insertInto(CRIME_REPORT)
                .set(CRIME_REPORT.AUTHORITY, by.authority())
                .set(CRIME_REPORT.ID, id)
                .set(CRIME_REPORT.CASE_ID, caseId.value())
                .set(CRIME_REPORT.WHAT, crime.what())
                .set(CRIME_REPORT.THEIR_VIEW, crime.theirView())
                .set(CRIME_REPORT.HAPPENED_ON, crime.on())
                .set(CRIME_REPORT.STANDS_FOR, first)
                .set(CRIME_REPORT.RECORDED_AT, by.recordedAt())
                .set(CRIME_REPORT.RECORDED_BY, by.recordedBy());
        var whole = switch (crime.reported()) {
            case Reported.ToPolice(var reportedBy, var reference, var statement) ->
                row.set(CRIME_REPORT.REPORTED, true)
                        .set(CRIME_REPORT.REPORTED_BY, reportedBy)
                        .set(CRIME_REPORT.REFERENCE, reference)
                        .set(CRIME_REPORT.STATEMENT, statement);
            case Reported.Not(var why) -> row.set(CRIME_REPORT.REPORTED, false).set(CRIME_REPORT.WHY_NOT, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// Those of a case, the latest first.
    List<Crime> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(CRIME_REPORT_STANDS)
                .where(CRIME_REPORT_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        CRIME_REPORT_STANDS.HAPPENED_ON.desc(),
                        CRIME_REPORT_STANDS.FIRST_RECORDED_AT.desc(),
                        CRIME_REPORT_STANDS.ID)
                .limit(MOST)
                .fetch(CrimeStore::crime);
    }

    static Crime crime(Record row) {
        return new Crime(
                row.get(CRIME_REPORT_STANDS.WHAT),
                row.get(CRIME_REPORT_STANDS.THEIR_VIEW),
                reported(row),
                row.get(CRIME_REPORT_STANDS.HAPPENED_ON));
    }

    private static Reported reported(Record row) {
        var by = row.get(CRIME_REPORT_STANDS.REPORTED_BY);
        return by == null
                ? new Reported.Not(row.get(CRIME_REPORT_STANDS.WHY_NOT))
                : new Reported.ToPolice(
                        by, row.get(CRIME_REPORT_STANDS.REFERENCE), row.get(CRIME_REPORT_STANDS.STATEMENT));
    }
}
