package org.ownwords.safety;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.OTHER_AT_RISK;
import static ownwords.generated.db.Tables.OTHER_AT_RISK_STANDS;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.safety.OtherAtRisk.Kind;
import org.ownwords.safety.OtherAtRisk.LivesThere;
import org.ownwords.safety.OtherAtRisk.TheirCase;
import org.ownwords.safety.OtherAtRisk.Told;
import org.springframework.stereotype.Repository;

/// Children and other adults who may be in danger too.
@Repository
class OtherStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    private static final Field<Long> THEIR_NUMBER = field(select(CASE_FILE.NUMBER)
                    .from(CASE_FILE)
                    .where(CASE_FILE.AUTHORITY.eq(OTHER_AT_RISK_STANDS.AUTHORITY))
                    .and(CASE_FILE.ID.eq(OTHER_AT_RISK_STANDS.THEIR_CASE_ID)))
            .as("their_number");

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            OTHER_AT_RISK_STANDS.KIND,
            OTHER_AT_RISK_STANDS.WHO,
            OTHER_AT_RISK_STANDS.LIVES_THERE,
            OTHER_AT_RISK_STANDS.DANGER,
            OTHER_AT_RISK_STANDS.TOLD_WHOM,
            OTHER_AT_RISK_STANDS.WHY_NOT,
            OTHER_AT_RISK_STANDS.SEEN_ON,
            OTHER_AT_RISK_STANDS.THEIR_CASE_ID,
            THEIR_NUMBER);

    private final DSLContext db;

    OtherStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, OtherAtRisk other, @Nullable UUID first, By by) {
        var row = db.insertInto(OTHER_AT_RISK)
                .set(OTHER_AT_RISK.AUTHORITY, by.authority())
                .set(OTHER_AT_RISK.ID, id)
                .set(OTHER_AT_RISK.CASE_ID, caseId.value())
                .set(OTHER_AT_RISK.KIND, other.kind().code())
                .set(OTHER_AT_RISK.WHO, other.who())
                .set(OTHER_AT_RISK.LIVES_THERE, other.livesThere().code())
                .set(OTHER_AT_RISK.DANGER, other.danger())
                .set(OTHER_AT_RISK.SEEN_ON, other.on())
                .set(
                        OTHER_AT_RISK.THEIR_CASE_ID,
                        other.theirCase() == null
                                ? null
                                : other.theirCase().id().value())
                .set(OTHER_AT_RISK.STANDS_FOR, first)
                .set(OTHER_AT_RISK.RECORDED_AT, by.recordedAt())
                .set(OTHER_AT_RISK.RECORDED_BY, by.recordedBy());
        var whole = switch (other.told()) {
            case Told.Whom(var whom) -> row.set(OTHER_AT_RISK.TOLD, true).set(OTHER_AT_RISK.TOLD_WHOM, whom);
            case Told.Nobody(var why) -> row.set(OTHER_AT_RISK.TOLD, false).set(OTHER_AT_RISK.WHY_NOT, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// Those of a case, the latest first.
    List<OtherAtRisk> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(OTHER_AT_RISK_STANDS)
                .where(OTHER_AT_RISK_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        OTHER_AT_RISK_STANDS.SEEN_ON.desc(),
                        OTHER_AT_RISK_STANDS.FIRST_RECORDED_AT.desc(),
                        OTHER_AT_RISK_STANDS.ID)
                .limit(MOST)
                .fetch(OtherStore::other);
    }

    static OtherAtRisk other(Record row) {
        return new OtherAtRisk(
                Kind.of(row.get(OTHER_AT_RISK_STANDS.KIND)).orElseThrow(),
                row.get(OTHER_AT_RISK_STANDS.WHO),
                LivesThere.of(row.get(OTHER_AT_RISK_STANDS.LIVES_THERE)).orElseThrow(),
                row.get(OTHER_AT_RISK_STANDS.DANGER),
                told(row),
                row.get(OTHER_AT_RISK_STANDS.SEEN_ON),
                theirCase(row.get(OTHER_AT_RISK_STANDS.THEIR_CASE_ID), row.get(THEIR_NUMBER)));
    }

    private static @Nullable TheirCase theirCase(@Nullable UUID id, @Nullable Long number) {
        return id == null || number == null ? null : new TheirCase(new CaseId(id), number);
    }

    private static Told told(Record row) {
        var whom = row.get(OTHER_AT_RISK_STANDS.TOLD_WHOM);
        return whom == null ? new Told.Nobody(row.get(OTHER_AT_RISK_STANDS.WHY_NOT)) : new Told.Whom(whom);
    }
}
