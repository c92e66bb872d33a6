package org.ownwords.partner;

import static ownwords.generated.db.Tables.LEGAL_POWER;
import static ownwords.generated.db.Tables.LEGAL_POWER_STANDS;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.partner.LegalPower.Outcome;
import org.ownwords.partner.LegalPower.Which;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Legal powers that were thought of.
@Repository
class PowerStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            LEGAL_POWER_STANDS.POWER,
            LEGAL_POWER_STANDS.WHICH,
            LEGAL_POWER_STANDS.OUTCOME,
            LEGAL_POWER_STANDS.WHY,
            LEGAL_POWER_STANDS.ADVISED_BY,
            LEGAL_POWER_STANDS.THEIR_VIEW,
            LEGAL_POWER_STANDS.CONSIDERED_ON);

    private final DSLContext db;

    PowerStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, LegalPower power, @Nullable UUID first, By by) {
        return db.insertInto(LEGAL_POWER)
                        .set(LEGAL_POWER.AUTHORITY, by.authority())
                        .set(LEGAL_POWER.ID, id)
                        .set(LEGAL_POWER.CASE_ID, caseId.value())
                        .set(LEGAL_POWER.POWER, power.which().kind().code())
                        .set(LEGAL_POWER.WHICH, power.which().words())
                        .set(LEGAL_POWER.OUTCOME, power.outcome().code())
                        .set(LEGAL_POWER.WHY, power.why())
                        .set(LEGAL_POWER.ADVISED_BY, power.advisedBy())
                        .set(LEGAL_POWER.THEIR_VIEW, power.theirView())
                        .set(LEGAL_POWER.CONSIDERED_ON, power.on())
                        .set(LEGAL_POWER.STANDS_FOR, first)
                        .set(LEGAL_POWER.RECORDED_AT, by.recordedAt())
                        .set(LEGAL_POWER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the latest first.
    List<LegalPower> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(LEGAL_POWER_STANDS)
                .where(LEGAL_POWER_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        LEGAL_POWER_STANDS.CONSIDERED_ON.desc(),
                        LEGAL_POWER_STANDS.FIRST_RECORDED_AT.desc(),
                        LEGAL_POWER_STANDS.ID)
                .limit(Shown.MOST)
                .fetch(PowerStore::power);
    }

    static LegalPower power(Record row) {
        return new LegalPower(
                new Which(
                        PowerKind.of(row.get(LEGAL_POWER_STANDS.POWER)).orElseThrow(),
                        row.get(LEGAL_POWER_STANDS.WHICH)),
                Outcome.of(row.get(LEGAL_POWER_STANDS.OUTCOME)).orElseThrow(),
                row.get(LEGAL_POWER_STANDS.WHY),
                row.get(LEGAL_POWER_STANDS.ADVISED_BY),
                row.get(LEGAL_POWER_STANDS.THEIR_VIEW),
                row.get(LEGAL_POWER_STANDS.CONSIDERED_ON));
    }
}
