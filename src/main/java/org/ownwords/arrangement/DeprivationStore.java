package org.ownwords.arrangement;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DEPRIVATION_STANDS;
import static ownwords.generated.db.Tables.DEPRIVATION_STEP_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectLimitStep;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Deprivations of liberty, with what became of them.
@Repository
class DeprivationStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            DEPRIVATION_STANDS.KIND,
            DEPRIVATION_STANDS.PLACE,
            DEPRIVATION_STANDS.STATE,
            DEPRIVATION_STANDS.BY_WHOM,
            DEPRIVATION_STANDS.EXPECTED_ON,
            DEPRIVATION_STANDS.UNTIL_ON,
            DEPRIVATION_STANDS.SAYS,
            DEPRIVATION_STANDS.REPRESENTATIVE,
            DEPRIVATION_STANDS.WHY,
            DEPRIVATION_STANDS.HAPPENED_ON);

    /// What became of it, the earliest first.
    private static final Field<List<LibertyStep>> STEPS = multiset(select(
                            DEPRIVATION_STEP_STANDS.STATE,
                            DEPRIVATION_STEP_STANDS.BY_WHOM,
                            DEPRIVATION_STEP_STANDS.EXPECTED_ON,
                            DEPRIVATION_STEP_STANDS.UNTIL_ON,
                            DEPRIVATION_STEP_STANDS.SAYS,
                            DEPRIVATION_STEP_STANDS.REPRESENTATIVE,
                            DEPRIVATION_STEP_STANDS.WHY,
                            DEPRIVATION_STEP_STANDS.HAPPENED_ON)
                    .from(DEPRIVATION_STEP_STANDS)
                    .where(DEPRIVATION_STEP_STANDS.AUTHORITY.eq(DEPRIVATION_STANDS.AUTHORITY))
                    .and(DEPRIVATION_STEP_STANDS.DEPRIVATION_ID.eq(DEPRIVATION_STANDS.ID))
                    .orderBy(DEPRIVATION_STEP_STANDS.HAPPENED_ON, DEPRIVATION_STEP_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(DeprivationTellsStore::step));

    private final DSLContext db;

    DeprivationStore(DSLContext db) {
        this.db = db;
    }

    /// Those of some cases, the latest first, up to [Standing#MOST].
    List<KnownDeprivation> shown(Collection<CaseId> cases) {
        return those(of(cases)).limit(Standing.MOST).fetch(DeprivationStore::known);
    }

    /// All of some cases.
    List<KnownDeprivation> on(Collection<CaseId> cases) {
        return those(of(cases)).fetch(DeprivationStore::known);
    }

    Optional<KnownDeprivation> find(CaseId caseId, DeprivationId id) {
        return those(of(List.of(caseId)).and(DEPRIVATION_STANDS.ID.eq(id.value())))
                .fetch(DeprivationStore::known)
                .stream()
                .findFirst();
    }

    private static Condition of(Collection<CaseId> cases) {
        return DEPRIVATION_STANDS.CASE_ID.in(cases.stream().map(CaseId::value).toList());
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(DEPRIVATION_STANDS.ID, DEPRIVATION_STANDS.CASE_ID, STEPS)
                .from(DEPRIVATION_STANDS)
                .where(condition)
                .orderBy(
                        DEPRIVATION_STANDS.HAPPENED_ON.desc(),
                        DEPRIVATION_STANDS.FIRST_RECORDED_AT.desc(),
                        DEPRIVATION_STANDS.ID);
    }

    private static KnownDeprivation known(Record row) {
        return new KnownDeprivation(
                new DeprivationId(row.get(DEPRIVATION_STANDS.ID)),
                new CaseId(row.get(DEPRIVATION_STANDS.CASE_ID)),
                deprivation(row),
                row.get(STEPS));
    }

    static Deprivation deprivation(Record row) {
        return new Deprivation(
                LibertyKind.of(row.get(DEPRIVATION_STANDS.KIND)).orElseThrow(),
                row.get(DEPRIVATION_STANDS.PLACE),
                DeprivationTellsStore.step(row));
    }
}
