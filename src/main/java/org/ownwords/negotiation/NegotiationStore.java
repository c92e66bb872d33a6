package org.ownwords.negotiation;

import static ownwords.generated.db.Tables.NEGOTIATION;
import static ownwords.generated.db.Tables.NEGOTIATION_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What was talked through about what everybody wants.
@Repository
class NegotiationStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            NEGOTIATION_STANDS.ID,
            NEGOTIATION_STANDS.CASE_ID,
            NEGOTIATION_STANDS.ABOUT,
            NEGOTIATION_STANDS.TALKED,
            NEGOTIATION_STANDS.TOOK_PART,
            NEGOTIATION_STANDS.NO_PART_WHY,
            NEGOTIATION_STANDS.SAID,
            NEGOTIATION_STANDS.ENDED,
            NEGOTIATION_STANDS.ENDED_WORDS,
            NEGOTIATION_STANDS.TALK_AGAIN_ON,
            NEGOTIATION_STANDS.HELD_ON);

    private final DSLContext db;

    NegotiationStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Negotiation negotiation, @Nullable UUID first, By by) {
        return db.insertInto(NEGOTIATION)
                        .set(NEGOTIATION.AUTHORITY, by.authority())
                        .set(NEGOTIATION.ID, id)
                        .set(NEGOTIATION.CASE_ID, caseId.value())
                        .set(NEGOTIATION.ABOUT, id(negotiation.about()))
                        .set(NEGOTIATION.TALKED, negotiation.talked())
                        .set(
                                NEGOTIATION.TOOK_PART,
                                negotiation.tookPart().kind().code())
                        .set(NEGOTIATION.NO_PART_WHY, negotiation.tookPart().why())
                        .set(NEGOTIATION.SAID, negotiation.said())
                        .set(NEGOTIATION.ENDED, negotiation.ending().kind().code())
                        .set(NEGOTIATION.ENDED_WORDS, negotiation.ending().words())
                        .set(NEGOTIATION.TALK_AGAIN_ON, negotiation.ending().talkAgainOn())
                        .set(NEGOTIATION.HELD_ON, negotiation.on())
                        .set(NEGOTIATION.STANDS_FOR, first)
                        .set(NEGOTIATION.RECORDED_AT, by.recordedAt())
                        .set(NEGOTIATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<NegotiationEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// Those of some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<NegotiationEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(NEGOTIATION_STANDS)
                .where(NEGOTIATION_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        NEGOTIATION_STANDS.HELD_ON.desc(),
                        NEGOTIATION_STANDS.FIRST_RECORDED_AT.desc(),
                        NEGOTIATION_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(NEGOTIATION_STANDS.CASE_ID)), NegotiationStore::entry);
    }

    static NegotiationEntry entry(Record row) {
        return new NegotiationEntry(
                row.get(NEGOTIATION_STANDS.ID),
                new CaseId(row.get(NEGOTIATION_STANDS.CASE_ID)),
                new Negotiation(
                        outcome(row.get(NEGOTIATION_STANDS.ABOUT)),
                        row.get(NEGOTIATION_STANDS.TALKED),
                        TookPart.of(row.get(NEGOTIATION_STANDS.TOOK_PART), row.get(NEGOTIATION_STANDS.NO_PART_WHY)),
                        row.get(NEGOTIATION_STANDS.SAID),
                        Ending.of(
                                row.get(NEGOTIATION_STANDS.ENDED),
                                row.get(NEGOTIATION_STANDS.ENDED_WORDS),
                                row.get(NEGOTIATION_STANDS.TALK_AGAIN_ON)),
                        row.get(NEGOTIATION_STANDS.HELD_ON)));
    }

    private static @Nullable UUID id(@Nullable OutcomeId outcome) {
        return outcome == null ? null : outcome.value();
    }

    private static @Nullable OutcomeId outcome(@Nullable UUID id) {
        return id == null ? null : new OutcomeId(id);
    }
}
