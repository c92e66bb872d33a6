package org.ownwords.conclusion;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CONCLUSION_RISK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;

/// Reads the risks of a conclusion with it.
final class RisksStore {

    private RisksStore() {}

    /// In the order they were entered.
    static Field<List<Risk>> of(Field<String> authority, Field<UUID> conclusion) {
        return multiset(select(
                                CONCLUSION_RISK.ABUSE_TYPE,
                                CONCLUSION_RISK.LOCATION,
                                CONCLUSION_RISK.SOURCE,
                                CONCLUSION_RISK.ASSESSMENT,
                                CONCLUSION_RISK.RISK_OUTCOME)
                        .from(CONCLUSION_RISK)
                        .where(CONCLUSION_RISK.AUTHORITY.eq(authority))
                        .and(CONCLUSION_RISK.CONCLUSION_ID.eq(conclusion))
                        .orderBy(CONCLUSION_RISK.ID))
                .convertFrom(rows -> rows.map(RisksStore::risk));
    }

    private static Risk risk(Record row) {
        return new Risk(
                AbuseType.of(row.get(CONCLUSION_RISK.ABUSE_TYPE)).orElseThrow(),
                Location.of(row.get(CONCLUSION_RISK.LOCATION)).orElseThrow(),
                SourceOfRisk.of(row.get(CONCLUSION_RISK.SOURCE)).orElseThrow(),
                RiskAssessment.of(row.get(CONCLUSION_RISK.ASSESSMENT)).orElseThrow(),
                Optional.ofNullable(row.get(CONCLUSION_RISK.RISK_OUTCOME))
                        .map(code -> RiskOutcome.of(code).orElseThrow())
                        .orElse(null));
    }
}
