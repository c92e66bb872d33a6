package org.ownwords.capacity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.BEST_INTERESTS_STANDS;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.CapacityAssessmentStands;

@Repository
class AssessmentStore {

    /// So many of a person are shown side by side.
    static final int MOST = 50;

    /// An assessment as it was recorded, but for what became of it.
    static final List<SelectFieldOrAsterisk> WHOLE = Stream.<SelectFieldOrAsterisk>concat(
                    Stream.of(
                            CAPACITY_ASSESSMENT_STANDS.ID,
                            CAPACITY_ASSESSMENT_STANDS.CASE_ID,
                            CAPACITY_ASSESSMENT_STANDS.FOLLOWS,
                            CAPACITY_ASSESSMENT_STANDS.REFUSAL_ID,
                            CAPACITY_ASSESSMENT_STANDS.DECISION,
                            CAPACITY_ASSESSMENT_STANDS.SAID,
                            CAPACITY_ASSESSMENT_STANDS.CONSULTED,
                            CAPACITY_ASSESSMENT_STANDS.ASSESSED_BY,
                            CAPACITY_ASSESSMENT_STANDS.ASSESSED_ON),
                    DoubtStore.COLUMNS.stream())
            .toList();

    private static final CapacityAssessmentStands LATER = CAPACITY_ASSESSMENT_STANDS.as("later");

    /// When the same decision was last looked at again.
    private static final Field<LocalDate> LOOKED_AT_AGAIN = field(select(max(LATER.ASSESSED_ON))
            .from(LATER)
            .where(LATER.AUTHORITY.eq(CAPACITY_ASSESSMENT_STANDS.AUTHORITY))
            .and(LATER.FOLLOWS.eq(CAPACITY_ASSESSMENT_STANDS.ID)));

    /// What was decided in their best interests because of it.
    private static final Field<List<Decided>> DECIDED = multiset(select(
                            BEST_INTERESTS_STANDS.DECIDED,
                            BEST_INTERESTS_STANDS.WHY,
                            BEST_INTERESTS_STANDS.DECIDED_BY,
                            BEST_INTERESTS_STANDS.DECIDED_ON)
                    .from(BEST_INTERESTS_STANDS)
                    .where(BEST_INTERESTS_STANDS.AUTHORITY.eq(CAPACITY_ASSESSMENT_STANDS.AUTHORITY))
                    .and(BEST_INTERESTS_STANDS.ASSESSMENT_ID.eq(CAPACITY_ASSESSMENT_STANDS.ID))
                    .orderBy(BEST_INTERESTS_STANDS.DECIDED_ON.desc(), BEST_INTERESTS_STANDS.RECORDED_AT.desc()))
            .convertFrom(rows -> rows.map(mapping(Decided::new)));

    private final DSLContext db;

    AssessmentStore(DSLContext db) {
        this.db = db;
    }

    /// Those that stand on some cases, the newest first.
    List<Assessed> on(Collection<CaseId> cases) {
        return those(CAPACITY_ASSESSMENT_STANDS.CASE_ID.in(
                cases.stream().map(CaseId::value).toList()));
    }

    Optional<Assessed> find(CaseId caseId, AssessmentId id) {
        return those(CAPACITY_ASSESSMENT_STANDS
                        .CASE_ID
                        .eq(caseId.value())
                        .and(CAPACITY_ASSESSMENT_STANDS.ID.eq(id.value())))
                .stream()
                .findFirst();
    }

    private List<Assessed> those(Condition condition) {
        return db.select(WHOLE)
                .select(LOOKED_AT_AGAIN, DECIDED)
                .from(CAPACITY_ASSESSMENT_STANDS)
                .where(condition)
                .orderBy(
                        CAPACITY_ASSESSMENT_STANDS.ASSESSED_ON.desc(),
                        CAPACITY_ASSESSMENT_STANDS.FIRST_RECORDED_AT.desc())
                .limit(MOST)
                .fetch(row -> new Assessed(
                        new AssessmentId(row.get(CAPACITY_ASSESSMENT_STANDS.ID)),
                        new CaseId(row.get(CAPACITY_ASSESSMENT_STANDS.CASE_ID)),
                        assessment(row),
                        row.get(LOOKED_AT_AGAIN),
                        row.get(DECIDED)));
    }

    static Assessment assessment(Record row) {
        return new Assessment(
                row.get(CAPACITY_ASSESSMENT_STANDS.DECISION),
                row.get(CAPACITY_ASSESSMENT_STANDS.SAID),
                DoubtStore.doubt(row),
                new Assessing(
                        row.get(CAPACITY_ASSESSMENT_STANDS.ASSESSED_BY),
                        row.get(CAPACITY_ASSESSMENT_STANDS.ASSESSED_ON),
                        row.get(CAPACITY_ASSESSMENT_STANDS.CONSULTED)),
                Optional.ofNullable(row.get(CAPACITY_ASSESSMENT_STANDS.FOLLOWS))
                        .map(AssessmentId::new)
                        .orElse(null),
                row.get(CAPACITY_ASSESSMENT_STANDS.REFUSAL_ID));
    }
}
