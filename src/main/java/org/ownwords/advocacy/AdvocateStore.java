package org.ownwords.advocacy;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.ADVOCATE_PROGRESS_STANDS;
import static ownwords.generated.db.Tables.ADVOCATE_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The advocates that stand, with what became of asking for them.
@Repository
class AdvocateStore {

    /// What became of an advocate, the earliest first.
    private static final Field<List<Progress>> PROGRESS = multiset(select(
                            ADVOCATE_PROGRESS_STANDS.STEP,
                            ADVOCATE_PROGRESS_STANDS.HAPPENED_ON,
                            ADVOCATE_PROGRESS_STANDS.WHO,
                            ADVOCATE_PROGRESS_STANDS.WORDS)
                    .from(ADVOCATE_PROGRESS_STANDS)
                    .where(ADVOCATE_PROGRESS_STANDS.AUTHORITY.eq(ADVOCATE_STANDS.AUTHORITY))
                    .and(ADVOCATE_PROGRESS_STANDS.ADVOCATE_ID.eq(ADVOCATE_STANDS.ID))
                    .orderBy(ADVOCATE_PROGRESS_STANDS.HAPPENED_ON, ADVOCATE_PROGRESS_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(AdvocateStore::progress)));

    private final DSLContext db;

    AdvocateStore(DSLContext db) {
        this.db = db;
    }

    /// The advocates of a case, the one asked for last first.
    List<AskedAdvocate> asked(CaseId caseId) {
        return askedOn(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// The advocates of some cases, the one asked for last of each first. A case with none is left out.
    Map<CaseId, List<AskedAdvocate>> askedOn(Collection<CaseId> cases) {
        return db.select(
                        ADVOCATE_STANDS.CASE_ID,
                        ADVOCATE_STANDS.ID,
                        ADVOCATE_STANDS.KIND,
                        ADVOCATE_STANDS.KIND_WORDS,
                        ADVOCATE_STANDS.DECISION,
                        ADVOCATE_STANDS.BENEFIT,
                        ADVOCATE_STANDS.SECTION68,
                        ADVOCATE_STANDS.PROVIDER,
                        ADVOCATE_STANDS.AGREEMENT,
                        ADVOCATE_STANDS.AGREEMENT_WHY,
                        ADVOCATE_STANDS.ASKED_ON,
                        PROGRESS)
                .from(ADVOCATE_STANDS)
                .where(ADVOCATE_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        ADVOCATE_STANDS.ASKED_ON.desc(),
                        ADVOCATE_STANDS.FIRST_RECORDED_AT.desc(),
                        ADVOCATE_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.value1()), AdvocateStore::advocate);
    }

    private static AskedAdvocate advocate(Record row) {
        return new AskedAdvocate(new AdvocateId(row.get(ADVOCATE_STANDS.ID)), asking(row), row.get(PROGRESS));
    }

    /// An asking, from the columns of what stands.
    static Asking asking(Record row) {
        return new Asking(
                ofKind(AdvocateKind.of(row.get(ADVOCATE_STANDS.KIND)).orElseThrow(), row),
                row.get(ADVOCATE_STANDS.PROVIDER),
                new Agreement(
                        Agreement.Given.of(row.get(ADVOCATE_STANDS.AGREEMENT)).orElseThrow(),
                        row.get(ADVOCATE_STANDS.AGREEMENT_WHY)),
                row.get(ADVOCATE_STANDS.ASKED_ON));
    }

    private static Advocate ofKind(AdvocateKind kind, Record row) {
        var under68 = row.get(ADVOCATE_STANDS.SECTION68);
        return switch (kind) {
            case CARE_ACT -> new Advocate.CareAct();
            case IMCA ->
                new Advocate.Imca(row.get(ADVOCATE_STANDS.DECISION), row.get(ADVOCATE_STANDS.BENEFIT), under68);
            case IMHA, IDVA, ISVA, OTHER ->
                new Advocate.AnotherKind(kind, row.get(ADVOCATE_STANDS.KIND_WORDS), under68);
        };
    }

    private static Progress progress(String step, LocalDate on, @Nullable String who, @Nullable String words) {
        return new Progress(Progress.Step.of(step).orElseThrow(), on, who, words);
    }
}
