package org.ownwords.section42;

import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.RECEIVED_DECISION;
import static ownwords.generated.db.Tables.RECEIVED_DECISION_STANDS;
import static ownwords.generated.db.Tables.SECTION42_DECISION;
import static ownwords.generated.db.Tables.SECTION42_DECISION_STANDS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the timeline says of decisions.
@Repository
class Section42TellsStore implements Tells {

    private final DSLContext db;
    private final Section42Store decisions;

    Section42TellsStore(DSLContext db, Section42Store decisions) {
        this.db = db;
        this.decisions = decisions;
    }

    @Override
    public Set<String> tables() {
        return Set.of(SECTION42_DECISION.getName(), RECEIVED_DECISION.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(decisions(chain).stream().map(Section42Sentences::told), tellReceived(chain).stream())
                .toList();
    }

    /// Every decision of ours, those recorded in error among them.
    List<DecisionMade> decisions(Chain chain) {
        return decisions.of(
                SECTION42_DECISION.as(SECTION42_DECISION_STANDS),
                new CaseId(chain.id()),
                SECTION42_DECISION_STANDS.RECORDED_AT);
    }

    private List<Told> tellReceived(Chain chain) {
        return db.select(
                        RECEIVED_DECISION_STANDS.ID,
                        RECEIVED_DECISION_STANDS.CONCERN_ID,
                        RECEIVED_DECISION_STANDS.NEEDS_FOR_CARE,
                        RECEIVED_DECISION_STANDS.AT_RISK,
                        RECEIVED_DECISION_STANDS.UNABLE_TO_PROTECT,
                        RECEIVED_DECISION_STANDS.DECISION,
                        RECEIVED_DECISION_STANDS.DECIDED_AT,
                        RECEIVED_DECISION_STANDS.DECISION_REASON,
                        RECEIVED_DECISION_STANDS.RESPONSES,
                        RECEIVED_DECISION_STANDS.RECORDED_AT,
                        RECEIVED_DECISION_STANDS.RECORDED_BY)
                .from(RECEIVED_DECISION.as(RECEIVED_DECISION_STANDS))
                .where(RECEIVED_DECISION_STANDS.CASE_ID.eq(chain.id()))
                .fetch(Section42TellsStore::received);
    }

    private static Told received(Record row) {
        var at = row.get(RECEIVED_DECISION_STANDS.RECORDED_AT).toInstant();
        var received = ReceivedDecisionStore.received(row);
        return new Told(
                received.decidedAt() == null ? at : received.decidedAt(),
                at,
                row.get(RECEIVED_DECISION_STANDS.RECORDED_BY),
                row.get(RECEIVED_DECISION_STANDS.ID),
                received.sentence(),
                null,
                received.details());
    }
}
