package org.ownwords.advocacy;

import static ownwords.generated.db.Tables.ADVOCACY_DECISION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.AdvocacyDecisionRecord;

/// What the timeline says of decisions about advocacy.
@Repository
class AdvocacyTellsStore implements Tells {

    private final DSLContext db;

    AdvocacyTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(ADVOCACY_DECISION.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return decisions(ADVOCACY_DECISION.CASE_ID.eq(chain.id())).stream()
                .map(AdvocacyTellsStore::told)
                .toList();
    }

    /// A decision as it was recorded, in error or not.
    Optional<AdvocacyDecision> tell(Chain chain, UUID id) {
        return decisions(ADVOCACY_DECISION.CASE_ID.eq(chain.id()).and(ADVOCACY_DECISION.ID.eq(id))).stream()
                .map(DecisionMade::decision)
                .findFirst();
    }

    private List<DecisionMade> decisions(Condition which) {
        return db.selectFrom(ADVOCACY_DECISION).where(which).fetch(AdvocacyTellsStore::made);
    }

    private static Told told(DecisionMade made) {
        var decision = made.decision();
        var recording = made.recording();
        return new Told(
                Told.onDay(decision.on(), recording.at()),
                recording.at(),
                recording.by(),
                made.id(),
                AdvocacySentences.sentence(decision.duty()),
                null,
                AdvocacySentences.details(decision));
    }

    private static DecisionMade made(AdvocacyDecisionRecord row) {
        return new DecisionMade(
                row.getId(),
                new AdvocacyDecision(
                        new Abilities(
                                difficulty(row.getUnderstand(), row.getUnderstandShown()),
                                difficulty(row.getRetain(), row.getRetainShown()),
                                difficulty(row.getUseOrWeigh(), row.getUseOrWeighShown()),
                                difficulty(row.getCommunicate(), row.getCommunicateShown())),
                        somebody(row),
                        row.getOthers(),
                        row.getDecidedOn()),
                new Recording(row.getRecordedBy(), row.getRecordedAt().toInstant()));
    }

    private static Difficulty difficulty(String finding, @Nullable String shown) {
        return new Difficulty(finding(finding), shown);
    }

    private static Finding finding(String code) {
        return Finding.of(code).orElseThrow();
    }

    private static Somebody somebody(AdvocacyDecisionRecord row) {
        var somebody = row.getSomebody();
        if (somebody == null) {
            return new Somebody.NotSaid();
        }
        return switch (finding(somebody)) {
            case NO -> new Somebody.Nobody();
            case CANNOT_YET_SAY -> new Somebody.NotYetKnown();
            case YES ->
                new Somebody.Considered(
                        new Candidate(
                                row.getWho(),
                                new Exclusions(
                                        finding(row.getPaid()), finding(row.getImplicated()), finding(row.getUnable())),
                                SupporterConsent.of(row.getConsent()).orElseThrow(),
                                row.getWhoWhy()),
                        asWell(row));
        };
    }

    private static @Nullable AsWell asWell(AdvocacyDecisionRecord row) {
        var ground = row.getGround();
        return ground == null ? null : new AsWell(Ground.of(ground).orElseThrow(), row.getGroundWhy());
    }
}
