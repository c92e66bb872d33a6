package org.ownwords.risk;

import static ownwords.generated.db.Tables.RISK_ADVICE;
import static ownwords.generated.db.Tables.RISK_ADVICE_GIVEN;
import static ownwords.generated.db.Tables.RISK_ADVICE_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.risk.Advised.Voiced;
import org.springframework.stereotype.Repository;

/// What the timeline says of advice, what was recorded in error among it.
@Repository
class AdviceTellsStore implements Tells {

    private final DSLContext db;

    AdviceTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(RISK_ADVICE.getName(), RISK_ADVICE_GIVEN.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellAsked(chain).stream(), tellGiven(chain).stream())
                .toList();
    }

    private List<Told> tellAsked(Chain chain) {
        return db.select(AdviceStore.WHOLE)
                .select(RISK_ADVICE_STANDS.ID, RISK_ADVICE_STANDS.RECORDED_AT, RISK_ADVICE_STANDS.RECORDED_BY)
                .from(RISK_ADVICE.as(RISK_ADVICE_STANDS))
                .where(RISK_ADVICE_STANDS.CASE_ID.eq(chain.id()))
                .fetch(AdviceTellsStore::asked);
    }

    /// What was asked as it was recorded, in error or not.
    Optional<Advice> tellAdvice(Chain chain, UUID id) {
        return db.select(AdviceStore.WHOLE)
                .from(RISK_ADVICE.as(RISK_ADVICE_STANDS))
                .where(RISK_ADVICE_STANDS.CASE_ID.eq(chain.id()))
                .and(RISK_ADVICE_STANDS.ID.eq(id))
                .fetchOptional(AdviceStore::advice);
    }

    private static Told asked(Record row) {
        var advice = AdviceStore.advice(row);
        var at = row.get(RISK_ADVICE_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(advice.on(), at),
                at,
                row.get(RISK_ADVICE_STANDS.RECORDED_BY),
                row.get(RISK_ADVICE_STANDS.ID),
                "Advice about a risk was asked for: %s.".formatted(advice.kind().inSentence()),
                null,
                Stream.of(
                                Detail.of("Who was asked", advice.ofWhom()),
                                Detail.of("What they were asked", advice.question()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Told> tellGiven(Chain chain) {
        return db.select(
                        RISK_ADVICE_GIVEN.ID,
                        RISK_ADVICE_GIVEN.ANSWER,
                        RISK_ADVICE_GIVEN.WHO,
                        RISK_ADVICE_GIVEN.EACH_SAID,
                        RISK_ADVICE_GIVEN.GIVEN_ON,
                        RISK_ADVICE_GIVEN.RECORDED_AT,
                        RISK_ADVICE_GIVEN.RECORDED_BY)
                .from(RISK_ADVICE_GIVEN)
                .where(RISK_ADVICE_GIVEN.CASE_ID.eq(chain.id()))
                .fetch(AdviceTellsStore::given);
    }

    /// What was said as it was recorded, in error or not.
    Optional<Advised> tellAnswer(Chain chain, UUID id) {
        return db.select(
                        RISK_ADVICE_GIVEN.ANSWER,
                        RISK_ADVICE_GIVEN.WHO,
                        RISK_ADVICE_GIVEN.EACH_SAID,
                        RISK_ADVICE_GIVEN.GIVEN_ON)
                .from(RISK_ADVICE_GIVEN)
                .where(RISK_ADVICE_GIVEN.CASE_ID.eq(chain.id()))
                .and(RISK_ADVICE_GIVEN.ID.eq(id))
                .fetchOptional(AdviceTellsStore::advised);
    }

    private static Told given(Record row) {
        var advised = advised(row);
        var at = row.get(RISK_ADVICE_GIVEN.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(advised.on(), at),
                at,
                row.get(RISK_ADVICE_GIVEN.RECORDED_BY),
                row.get(RISK_ADVICE_GIVEN.ID),
                "There was an answer about a risk.",
                null,
                Stream.concat(
                                Stream.of(new Detail("What they said", advised.answer())),
                                advised.each().stream().map(AdviceTellsStore::detail))
                        .toList());
    }

    private static Detail detail(Voiced voiced) {
        var said = voiced.said();
        return new Detail("Who was there", said == null ? voiced.who() : "%s: %s".formatted(voiced.who(), said));
    }

    private static Advised advised(Record row) {
        return AdviceStore.advised(
                row.get(RISK_ADVICE_GIVEN.ANSWER),
                row.get(RISK_ADVICE_GIVEN.WHO),
                row.get(RISK_ADVICE_GIVEN.EACH_SAID),
                row.get(RISK_ADVICE_GIVEN.GIVEN_ON));
    }
}
