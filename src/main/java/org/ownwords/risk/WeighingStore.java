package org.ownwords.risk;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.RISK_AGREEMENT_STANDS;
import static ownwords.generated.db.Tables.RISK_WEIGHING_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.RiskWeighingStands;

/// The risks that were weighed, with what came after.
@Repository
class WeighingStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    private static final RiskWeighingStands LATER = RISK_WEIGHING_STANDS.as("later");

    /// When the same risk was last weighed again.
    private static final Field<LocalDate> AGAIN = field(select(max(LATER.WEIGHED_ON))
            .from(LATER)
            .where(LATER.AUTHORITY.eq(RISK_WEIGHING_STANDS.AUTHORITY))
            .and(LATER.FOLLOWS.eq(RISK_WEIGHING_STANDS.ID)));

    private final DSLContext db;

    WeighingStore(DSLContext db) {
        this.db = db;
    }

    /// Those of a case, the newest first.
    List<WeighedRisk> on(CaseId caseId) {
        return those(RISK_WEIGHING_STANDS.CASE_ID.eq(caseId.value()))
                .limit(MOST)
                .fetch(WeighingStore::weighed);
    }

    /// The latest of each risk on some cases.
    List<WeighedRisk> latest(Collection<CaseId> cases) {
        return those(RISK_WEIGHING_STANDS
                        .CASE_ID
                        .in(cases.stream().map(CaseId::value).toList())
                        .and(notExists(selectOne()
                                .from(LATER)
                                .where(LATER.AUTHORITY.eq(RISK_WEIGHING_STANDS.AUTHORITY))
                                .and(LATER.FOLLOWS.eq(RISK_WEIGHING_STANDS.ID)))))
                .fetch(WeighingStore::weighed);
    }

    Optional<WeighedRisk> find(CaseId caseId, WeighingId id) {
        return those(RISK_WEIGHING_STANDS.CASE_ID.eq(caseId.value()).and(RISK_WEIGHING_STANDS.ID.eq(id.value())))
                .fetch(WeighingStore::weighed)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        var newer = RISK_AGREEMENT_STANDS.as("newer");
        return db.select(WeighingColumnsStore.WHOLE)
                .select(
                        RISK_WEIGHING_STANDS.ID,
                        RISK_WEIGHING_STANDS.CASE_ID,
                        RISK_WEIGHING_STANDS.RECORDED_BY,
                        RISK_WEIGHING_STANDS.FIRST_RECORDED_BY,
                        RISK_WEIGHING_STANDS.WEIGHED_BY_ID,
                        AGAIN,
                        RISK_AGREEMENT_STANDS.AGREED,
                        RISK_AGREEMENT_STANDS.WHY,
                        RISK_AGREEMENT_STANDS.RECORDED_BY,
                        RISK_AGREEMENT_STANDS.RECORDED_AT)
                .from(RISK_WEIGHING_STANDS)
                .leftJoin(RISK_AGREEMENT_STANDS)
                .on(RISK_AGREEMENT_STANDS.AUTHORITY.eq(RISK_WEIGHING_STANDS.AUTHORITY))
                .and(RISK_AGREEMENT_STANDS.WEIGHING_ID.eq(RISK_WEIGHING_STANDS.ID))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.AUTHORITY.eq(RISK_AGREEMENT_STANDS.AUTHORITY))
                        .and(newer.WEIGHING_ID.eq(RISK_AGREEMENT_STANDS.WEIGHING_ID))
                        .and(row(newer.RECORDED_AT, newer.ID)
                                .gt(row(RISK_AGREEMENT_STANDS.RECORDED_AT, RISK_AGREEMENT_STANDS.ID)))))
                .where(condition)
                .orderBy(RISK_WEIGHING_STANDS.WEIGHED_ON.desc(), RISK_WEIGHING_STANDS.FIRST_RECORDED_AT.desc());
    }

    private static WeighedRisk weighed(Record row) {
        var weighing = WeighingColumnsStore.weighing(row);
        return new WeighedRisk(
                new WeighingId(row.get(RISK_WEIGHING_STANDS.ID)),
                new CaseId(row.get(RISK_WEIGHING_STANDS.CASE_ID)),
                weighing,
                work(row, weighing.occasion().by()),
                row.get(AGAIN),
                answer(row));
    }

    /// Where the name of whoever weighed it fits more than one colleague, or none, it is only a name.
    private static WhoseWork work(Record row, String weighedBy) {
        var recorded = WhoseWork.of(row.get(RISK_WEIGHING_STANDS.RECORDED_BY))
                .and(row.get(RISK_WEIGHING_STANDS.FIRST_RECORDED_BY));
        String weigher = row.get(RISK_WEIGHING_STANDS.WEIGHED_BY_ID);
        return weigher == null ? recorded.andNamed(weighedBy) : recorded.and(weigher);
    }

    private static @Nullable CouncilsAnswer answer(Record row) {
        Boolean agreed = row.get(RISK_AGREEMENT_STANDS.AGREED);
        return agreed == null
                ? null
                : new CouncilsAnswer(
                        agreed,
                        row.get(RISK_AGREEMENT_STANDS.WHY),
                        row.get(RISK_AGREEMENT_STANDS.RECORDED_BY),
                        row.get(RISK_AGREEMENT_STANDS.RECORDED_AT).toInstant());
    }
}
