package org.ownwords.safety;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.INTERIM_LOOK_STANDS;
import static ownwords.generated.db.Tables.INTERIM_SAFETY_STANDS;

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

/// What keeps the person safe for now, with how it was found.
@Repository
class InterimStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            INTERIM_SAFETY_STANDS.WHAT,
            INTERIM_SAFETY_STANDS.DONE_BY,
            INTERIM_SAFETY_STANDS.WHY,
            INTERIM_SAFETY_STANDS.THEIR_VIEW,
            INTERIM_SAFETY_STANDS.FROM_ON,
            INTERIM_SAFETY_STANDS.LOOK_AGAIN_ON);

    /// How it was found, the earliest first.
    private static final Field<List<Look>> LOOKS = multiset(select(
                            INTERIM_LOOK_STANDS.ENDED,
                            INTERIM_LOOK_STANDS.WORDS,
                            INTERIM_LOOK_STANDS.LOOKED_ON,
                            INTERIM_LOOK_STANDS.LOOK_AGAIN_ON)
                    .from(INTERIM_LOOK_STANDS)
                    .where(INTERIM_LOOK_STANDS.AUTHORITY.eq(INTERIM_SAFETY_STANDS.AUTHORITY))
                    .and(INTERIM_LOOK_STANDS.INTERIM_ID.eq(INTERIM_SAFETY_STANDS.ID))
                    .orderBy(INTERIM_LOOK_STANDS.LOOKED_ON, INTERIM_LOOK_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(Look::new)));

    private final DSLContext db;

    InterimStore(DSLContext db) {
        this.db = db;
    }

    /// Those of a case, the latest first.
    List<KnownInterim> on(CaseId caseId) {
        return those(INTERIM_SAFETY_STANDS.CASE_ID.eq(caseId.value()))
                .limit(MOST)
                .fetch(InterimStore::known);
    }

    /// Those of some cases.
    List<KnownInterim> on(Collection<CaseId> cases) {
        return those(INTERIM_SAFETY_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .fetch(InterimStore::known);
    }

    Optional<KnownInterim> find(CaseId caseId, InterimId id) {
        return those(INTERIM_SAFETY_STANDS.CASE_ID.eq(caseId.value()).and(INTERIM_SAFETY_STANDS.ID.eq(id.value())))
                .fetch(InterimStore::known)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(INTERIM_SAFETY_STANDS.ID, INTERIM_SAFETY_STANDS.CASE_ID, LOOKS)
                .from(INTERIM_SAFETY_STANDS)
                .where(condition)
                .orderBy(
                        INTERIM_SAFETY_STANDS.FROM_ON.desc(),
                        INTERIM_SAFETY_STANDS.FIRST_RECORDED_AT.desc(),
                        INTERIM_SAFETY_STANDS.ID);
    }

    private static KnownInterim known(Record row) {
        return new KnownInterim(
                new InterimId(row.get(INTERIM_SAFETY_STANDS.ID)),
                new CaseId(row.get(INTERIM_SAFETY_STANDS.CASE_ID)),
                interim(row),
                row.get(LOOKS));
    }

    static Interim interim(Record row) {
        return new Interim(
                row.get(INTERIM_SAFETY_STANDS.WHAT),
                row.get(INTERIM_SAFETY_STANDS.DONE_BY),
                row.get(INTERIM_SAFETY_STANDS.WHY),
                row.get(INTERIM_SAFETY_STANDS.THEIR_VIEW),
                row.get(INTERIM_SAFETY_STANDS.FROM_ON),
                row.get(INTERIM_SAFETY_STANDS.LOOK_AGAIN_ON));
    }
}
