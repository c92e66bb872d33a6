package org.ownwords.advocacy;

import static ownwords.generated.db.Tables.ADVOCACY_DECISION_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The decisions about advocacy that stand.
@Repository
class AdvocacyStore {

    private final DSLContext db;

    AdvocacyStore(DSLContext db) {
        this.db = db;
    }

    /// The decisions on a case, the newest first.
    List<Decided> decided(CaseId caseId) {
        return decidedOn(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// The decisions on some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<Decided>> decidedOn(Collection<CaseId> cases) {
        return db.select(
                        ADVOCACY_DECISION_STANDS.CASE_ID,
                        ADVOCACY_DECISION_STANDS.ID,
                        ADVOCACY_DECISION_STANDS.DECIDED_ON,
                        ADVOCACY_DECISION_STANDS.RESULT,
                        ADVOCACY_DECISION_STANDS.WHO,
                        ADVOCACY_DECISION_STANDS.RECORDED_BY)
                .from(ADVOCACY_DECISION_STANDS)
                .where(ADVOCACY_DECISION_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        ADVOCACY_DECISION_STANDS.DECIDED_ON.desc(),
                        ADVOCACY_DECISION_STANDS.FIRST_RECORDED_AT.desc(),
                        ADVOCACY_DECISION_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.value1()), AdvocacyStore::decision);
    }

    private static Decided decision(Record row) {
        return new Decided(
                row.get(ADVOCACY_DECISION_STANDS.ID),
                row.get(ADVOCACY_DECISION_STANDS.DECIDED_ON),
                DutyResult.of(row.get(ADVOCACY_DECISION_STANDS.RESULT)).orElseThrow(),
                row.get(ADVOCACY_DECISION_STANDS.WHO),
                row.get(ADVOCACY_DECISION_STANDS.RECORDED_BY));
    }
}
