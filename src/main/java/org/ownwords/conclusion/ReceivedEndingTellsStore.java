package org.ownwords.conclusion;

import static org.ownwords.conclusion.ConclusionSentences.COULD_DECIDE;
import static org.ownwords.conclusion.ConclusionSentences.SUPPORTED;
import static org.ownwords.conclusion.ConclusionSentences.said;
import static ownwords.generated.db.Tables.RECEIVED_ENDING;
import static ownwords.generated.db.Tables.RECEIVED_RISK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportedBy;
import org.springframework.stereotype.Repository;

/// What the timeline says of how enquiries stood or ended elsewhere.
@Repository
class ReceivedEndingTellsStore implements Tells {

    private final DSLContext db;

    ReceivedEndingTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(RECEIVED_ENDING.getName(), RECEIVED_RISK.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellEndings(chain).stream(), tellRisks(chain).stream())
                .toList();
    }

    List<Told> tellEndings(Chain chain) {
        return db.select(
                        RECEIVED_ENDING.ID,
                        RECEIVED_ENDING.CONCLUDED_ON,
                        RECEIVED_ENDING.LACKED_CAPACITY,
                        RECEIVED_ENDING.SUPPORTED_BY,
                        RECEIVED_ENDING.ASKED_ABOUT_OUTCOMES,
                        RECEIVED_ENDING.RECORDED_AT,
                        RECEIVED_ENDING.RECORDED_BY)
                .from(RECEIVED_ENDING)
                .where(RECEIVED_ENDING.CASE_ID.eq(chain.id()))
                .fetch(ReceivedEndingTellsStore::ending);
    }

    private static Told ending(Record row) {
        var at = row.get(RECEIVED_ENDING.RECORDED_AT).toInstant();
        var on = row.get(RECEIVED_ENDING.CONCLUDED_ON);
        return new Told(
                on == null ? at : Told.onDay(on, at),
                at,
                row.get(RECEIVED_ENDING.RECORDED_BY),
                row.get(RECEIVED_ENDING.ID),
                on == null
                        ? "As it was sent to us: the enquiry was still open."
                        : "As it was sent to us: the enquiry ended.",
                null,
                Stream.of(
                                said(COULD_DECIDE, row.get(RECEIVED_ENDING.LACKED_CAPACITY), LackedCapacity::of),
                                said(SUPPORTED, row.get(RECEIVED_ENDING.SUPPORTED_BY), SupportedBy::of),
                                said(
                                        "Were they asked what they want",
                                        row.get(RECEIVED_ENDING.ASKED_ABOUT_OUTCOMES),
                                        AskedElsewhere::of))
                        .flatMap(Optional::stream)
                        .toList());
    }

    List<Told> tellRisks(Chain chain) {
        return db.select(
                        RECEIVED_RISK.ID,
                        RECEIVED_RISK.ABUSE_TYPE,
                        RECEIVED_RISK.LOCATION,
                        RECEIVED_RISK.SOURCE,
                        RECEIVED_RISK.ASSESSMENT,
                        RECEIVED_RISK.RISK_OUTCOME,
                        RECEIVED_ENDING.CONCLUDED_ON,
                        RECEIVED_RISK.RECORDED_AT,
                        RECEIVED_RISK.RECORDED_BY)
                .from(RECEIVED_RISK)
                .leftJoin(RECEIVED_ENDING)
                .on(RECEIVED_ENDING
                        .AUTHORITY
                        .eq(RECEIVED_RISK.AUTHORITY)
                        .and(RECEIVED_ENDING.ENQUIRY_ID.eq(RECEIVED_RISK.ENQUIRY_ID)))
                .where(RECEIVED_RISK.CASE_ID.eq(chain.id()))
                .orderBy(RECEIVED_RISK.ID)
                .fetch(ReceivedEndingTellsStore::risk);
    }

    private static Told risk(Record row) {
        var at = row.get(RECEIVED_RISK.RECORDED_AT).toInstant();
        var on = row.get(RECEIVED_ENDING.CONCLUDED_ON);
        return new Told(
                on == null ? at : Told.onDay(on, at),
                at,
                row.get(RECEIVED_RISK.RECORDED_BY),
                row.get(RECEIVED_RISK.ID),
                "As it was sent to us: a risk the enquiry looked at.",
                null,
                Stream.of(
                                said("What it is", row.get(RECEIVED_RISK.ABUSE_TYPE), AbuseType::of),
                                said("Where", row.get(RECEIVED_RISK.LOCATION), Location::of),
                                said("Where it comes from", row.get(RECEIVED_RISK.SOURCE), SourceOfRisk::of),
                                said("What was found", row.get(RECEIVED_RISK.ASSESSMENT), RiskAssessment::of),
                                said("Outcome of the risk", row.get(RECEIVED_RISK.RISK_OUTCOME), RiskOutcome::of))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
