package org.ownwords.consent;

import static ownwords.generated.db.Tables.PASSED_ON;
import static ownwords.generated.db.Tables.PASSED_ON_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What was told to others.
@Repository
class PassedOnStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            PASSED_ON_STANDS.ID,
            PASSED_ON_STANDS.CASE_ID,
            PASSED_ON_STANDS.TO_WHOM,
            PASSED_ON_STANDS.BUYS_CARE,
            PASSED_ON_STANDS.WHAT,
            PASSED_ON_STANDS.WHY,
            PASSED_ON_STANDS.CONSENT_ID,
            PASSED_ON_STANDS.GOING_ON_ID,
            PASSED_ON_STANDS.TOLD_BY,
            PASSED_ON_STANDS.TOLD_ON);

    private final DSLContext db;

    PassedOnStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, PassedOn passedOn, By by) {
        var row = db.insertInto(PASSED_ON)
                .set(PASSED_ON.AUTHORITY, by.authority())
                .set(PASSED_ON.ID, id)
                .set(PASSED_ON.CASE_ID, caseId.value())
                .set(PASSED_ON.TO_WHOM, passedOn.toWhom())
                .set(PASSED_ON.BUYS_CARE, passedOn.buysCare() ? true : null)
                .set(PASSED_ON.WHAT, passedOn.what())
                .set(PASSED_ON.WHY, passedOn.why())
                .set(PASSED_ON.TOLD_BY, passedOn.by())
                .set(PASSED_ON.TOLD_ON, passedOn.on())
                .set(PASSED_ON.RECORDED_AT, by.recordedAt())
                .set(PASSED_ON.RECORDED_BY, by.recordedBy());
        var whole = switch (passedOn.footing()) {
            case Footing.Agreed(var consent) -> row.set(PASSED_ON.CONSENT_ID, consent.value());
            case Footing.Without(var goingOn) -> row.set(PASSED_ON.GOING_ON_ID, goingOn.value());
            case Footing.NotSaid() -> row;
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// What was told on a case, the newest first.
    List<PassedOnEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// What was told on some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<PassedOnEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(PASSED_ON_STANDS)
                .where(PASSED_ON_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        PASSED_ON_STANDS.TOLD_ON.desc(),
                        PASSED_ON_STANDS.RECORDED_AT.desc(),
                        PASSED_ON_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(PASSED_ON_STANDS.CASE_ID)), PassedOnStore::entry);
    }

    private static PassedOnEntry entry(Record row) {
        return new PassedOnEntry(
                row.get(PASSED_ON_STANDS.ID), new CaseId(row.get(PASSED_ON_STANDS.CASE_ID)), passedOn(row));
    }

    static PassedOn passedOn(Record row) {
        return new PassedOn(
                row.get(PASSED_ON_STANDS.TO_WHOM),
                Boolean.TRUE.equals(row.get(PASSED_ON_STANDS.BUYS_CARE)),
                row.get(PASSED_ON_STANDS.WHAT),
                row.get(PASSED_ON_STANDS.WHY),
                footing(row),
                row.get(PASSED_ON_STANDS.TOLD_BY),
                row.get(PASSED_ON_STANDS.TOLD_ON));
    }

    private static Footing footing(Record row) {
        var consent = row.get(PASSED_ON_STANDS.CONSENT_ID);
        var goingOn = row.get(PASSED_ON_STANDS.GOING_ON_ID);
        if (consent != null) {
            return new Footing.Agreed(new ConsentId(consent));
        }
        return goingOn == null ? new Footing.NotSaid() : new Footing.Without(new GoingOnId(goingOn));
    }
}
