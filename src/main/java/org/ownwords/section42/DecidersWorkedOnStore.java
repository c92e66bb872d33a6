package org.ownwords.section42;

import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.SECTION42_DECISION_STANDS;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.ownwords.casework.WorkedOn;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Whoever decided on a case worked on it, though a colleague may have recorded it. A decision has their
/// identity, or only their name where that could not be told: then everybody of the name is taken to have decided.
@Repository
class DecidersWorkedOnStore implements WorkedOn {

    private final DSLContext db;

    DecidersWorkedOnStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<CaseId, Set<String>> workedOn(Collection<CaseId> cases) {
        var who = coalesce(SECTION42_DECISION_STANDS.DECIDED_BY_ID, SECTION42_DECISION_STANDS.DECIDED_BY);
        return db
                .selectDistinct(SECTION42_DECISION_STANDS.CASE_ID, who)
                .from(SECTION42_DECISION_STANDS)
                .where(SECTION42_DECISION_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .fetchGroups(SECTION42_DECISION_STANDS.CASE_ID, who)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(each -> new CaseId(each.getKey()), each -> Set.copyOf(each.getValue())));
    }
}
