package org.ownwords.risk;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.RISK_AGREEMENT;
import static ownwords.generated.db.Tables.RISK_WEIGHING;
import static ownwords.generated.db.Tables.RISK_WEIGHING_STANDS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of what a manager said of a risk. The risk is told as it stands now.
@Repository
class CouncilsAnswerTellsStore implements Tells {

    private final DSLContext db;

    CouncilsAnswerTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(RISK_AGREEMENT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        RISK_AGREEMENT.ID,
                        coalesce(RISK_WEIGHING_STANDS.RISK, RISK_WEIGHING.RISK),
                        RISK_AGREEMENT.AGREED,
                        RISK_AGREEMENT.WHY,
                        RISK_AGREEMENT.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        RISK_AGREEMENT.RECORDED_BY)
                .from(RISK_AGREEMENT)
                .join(RISK_WEIGHING)
                .on(RISK_WEIGHING.AUTHORITY.eq(RISK_AGREEMENT.AUTHORITY))
                .and(RISK_WEIGHING.ID.eq(RISK_AGREEMENT.WEIGHING_ID))
                .leftJoin(RISK_WEIGHING_STANDS)
                .on(RISK_WEIGHING_STANDS.AUTHORITY.eq(RISK_AGREEMENT.AUTHORITY))
                .and(RISK_WEIGHING_STANDS.ID.eq(RISK_AGREEMENT.WEIGHING_ID))
                .where(RISK_AGREEMENT.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, risk, agreed, why, at, by) -> Told.whenRecorded(
                        at,
                        by,
                        id,
                        sentence(risk, agreed),
                        null,
                        Detail.of("Why", why).stream().toList())));
    }

    private static String sentence(String risk, boolean agreed) {
        return agreed
                ? "A manager agreed to a risk for the council: “%s”.".formatted(risk)
                : "A manager did not agree to a risk for the council: “%s”.".formatted(risk);
    }
}
