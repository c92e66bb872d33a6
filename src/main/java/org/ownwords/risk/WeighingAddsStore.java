package org.ownwords.risk;

import static ownwords.generated.db.Tables.RISK_AGREEMENT;
import static ownwords.generated.db.Tables.RISK_WEIGHING;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.RiskWeighingRecord;

/// What is recorded of risks, and of what a manager says of them for the council.
@Repository
class WeighingAddsStore {

    private final DSLContext db;

    WeighingAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param weigher the identity of whoever weighed it, where it is known, or null
    /// @param first   the weighing that this is recorded in the place of, or null
    boolean add(
            WeighingId id,
            CaseId caseId,
            Weighing weighing,
            @Nullable ActorId weigher,
            @Nullable WeighingId first,
            By by) {
        var occasion = weighing.occasion();
        var follows = occasion.follows();
        var considered = weighing.considered();
        var beside = weighing.beside();
        var wish = beside.wish();
        var family = beside.family();
        var row = db.insertInto(RISK_WEIGHING)
                .set(RISK_WEIGHING.AUTHORITY, by.authority())
                .set(RISK_WEIGHING.ID, id.value())
                .set(RISK_WEIGHING.CASE_ID, caseId.value())
                .set(RISK_WEIGHING.FOLLOWS, follows == null ? null : follows.value())
                .set(RISK_WEIGHING.RISK, weighing.risk())
                .set(RISK_WEIGHING.OUR_VIEW, weighing.ours().view())
                .set(RISK_WEIGHING.MATTERS, considered.matters())
                .set(RISK_WEIGHING.STRENGTHS, considered.strengths())
                .set(RISK_WEIGHING.WORTH, considered.worth())
                .set(RISK_WEIGHING.LESSENS, considered.lessens())
                .set(RISK_WEIGHING.WISH_ID, wish == null ? null : wish.outcome().value())
                .set(RISK_WEIGHING.FAMILY_WHO, family == null ? null : family.who())
                .set(RISK_WEIGHING.FAMILY, family == null ? null : family.says())
                .set(RISK_WEIGHING.OPTIONS, texts(beside.ways(), WayOn::what))
                .set(RISK_WEIGHING.BENEFITS, texts(beside.ways(), WayOn::benefits))
                .set(RISK_WEIGHING.HARMS, texts(beside.ways(), WayOn::harms))
                .set(RISK_WEIGHING.DECIDED, weighing.decided().kind().code())
                .set(RISK_WEIGHING.WHY, weighing.decided().why())
                .set(RISK_WEIGHING.WEIGHED_BY, occasion.by())
                .set(RISK_WEIGHING.WEIGHED_BY_ID, weigher == null ? null : weigher.value())
                .set(RISK_WEIGHING.WEIGHED_ON, occasion.on())
                .set(RISK_WEIGHING.LOOK_AGAIN_ON, occasion.lookAgain())
                .set(RISK_WEIGHING.STANDS_FOR, first == null ? null : first.value())
                .set(RISK_WEIGHING.RECORDED_AT, by.recordedAt())
                .set(RISK_WEIGHING.RECORDED_BY, by.recordedBy());
        var whole = addAccepting(addOurs(addTheirs(row, weighing.theirs()), weighing.ours()), weighing.decided());
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// None where there are no ways.
    private static String @Nullable [] texts(List<WayOn> ways, Function<WayOn, @Nullable String> text) {
        return ways.isEmpty()
                ? null
                : ways.stream()
                        .map(way -> Objects.requireNonNullElse(text.apply(way), ""))
                        .toArray(String[]::new);
    }

    private static InsertSetMoreStep<RiskWeighingRecord> addTheirs(
            InsertSetMoreStep<RiskWeighingRecord> row, Theirs theirs) {
        return switch (theirs) {
            case Theirs.NotAsked(var why) -> row.set(RISK_WEIGHING.NOT_ASKED, why);
            case Theirs.Said(var words, var voice, var place) -> {
                var said = row.set(RISK_WEIGHING.SAID, words).set(RISK_WEIGHING.VOICE, voice.code());
                yield place == null
                        ? said
                        : said.set(RISK_WEIGHING.THEIR_LIFE, place.life().code())
                                .set(RISK_WEIGHING.THEIR_HARM, place.harm().code());
            }
        };
    }

    private static InsertSetMoreStep<RiskWeighingRecord> addOurs(InsertSetMoreStep<RiskWeighingRecord> row, Ours ours) {
        var place = ours.place();
        return place == null
                ? row
                : row.set(RISK_WEIGHING.OUR_LIFE, place.life().code())
                        .set(RISK_WEIGHING.OUR_HARM, place.harm().code());
    }

    private static InsertSetMoreStep<RiskWeighingRecord> addAccepting(
            InsertSetMoreStep<RiskWeighingRecord> row, Decided decided) {
        return decided.taken()
                .map(accepting -> row.set(
                                RISK_WEIGHING.THEY_ACCEPT, accepting.person().code())
                        .set(RISK_WEIGHING.OTHERS, accepting.others())
                        .set(RISK_WEIGHING.ASKS_COUNCIL, accepting.asksCouncil()))
                .orElse(row);
    }

    boolean addAnswer(UUID id, CaseId caseId, WeighingId weighing, CouncilsAnswer answer, By by) {
        return db.insertInto(RISK_AGREEMENT)
                        .set(RISK_AGREEMENT.AUTHORITY, by.authority())
                        .set(RISK_AGREEMENT.ID, id)
                        .set(RISK_AGREEMENT.CASE_ID, caseId.value())
                        .set(RISK_AGREEMENT.WEIGHING_ID, weighing.value())
                        .set(RISK_AGREEMENT.AGREED, answer.agreed())
                        .set(RISK_AGREEMENT.WHY, answer.why())
                        .set(RISK_AGREEMENT.RECORDED_AT, by.recordedAt())
                        .set(RISK_AGREEMENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isAnswer(UUID id) {
        return db.fetchExists(RISK_AGREEMENT, RISK_AGREEMENT.ID.eq(id));
    }
}
