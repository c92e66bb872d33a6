package org.ownwords.outcome;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CORRECTION;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_STANDS;
import static ownwords.generated.db.Tables.OUTCOME_CATEGORY_STANDS;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeStore {

    private static final ownwords.generated.db.tables.DesiredOutcomeStands LATER = DESIRED_OUTCOME_STANDS.as("later");

    /// What they said instead, here or where it came from.
    private static final Field<UUID> CHANGED_INTO = field(select(LATER.ID)
            .from(LATER)
            .where(LATER.AUTHORITY.eq(DESIRED_OUTCOME_STANDS.AUTHORITY))
            .and(LATER.REPLACES.eq(DESIRED_OUTCOME_STANDS.ID).or(LATER.ID.eq(DESIRED_OUTCOME_STANDS.REPLACED_BY)))
            .limit(1));

    /// The latest reading of it.
    private static final Field<String[]> CATEGORIES = field(select(OUTCOME_CATEGORY_STANDS.CATEGORIES)
            .from(OUTCOME_CATEGORY_STANDS)
            .where(OUTCOME_CATEGORY_STANDS.AUTHORITY.eq(DESIRED_OUTCOME_STANDS.AUTHORITY))
            .and(OUTCOME_CATEGORY_STANDS.OUTCOME_ID.eq(DESIRED_OUTCOME_STANDS.ID))
            .orderBy(OUTCOME_CATEGORY_STANDS.RECORDED_AT.desc())
            .limit(1));

    /// The areas of wellbeing in the latest reading of it.
    private static final Field<String[]> WELLBEING = field(select(OUTCOME_CATEGORY_STANDS.WELLBEING)
            .from(OUTCOME_CATEGORY_STANDS)
            .where(OUTCOME_CATEGORY_STANDS.AUTHORITY.eq(DESIRED_OUTCOME_STANDS.AUTHORITY))
            .and(OUTCOME_CATEGORY_STANDS.OUTCOME_ID.eq(DESIRED_OUTCOME_STANDS.ID))
            .orderBy(OUTCOME_CATEGORY_STANDS.RECORDED_AT.desc())
            .limit(1));

    private final DSLContext db;

    OutcomeStore(DSLContext db) {
        this.db = db;
    }

    /// Those that stand: what was recorded in error is not among them.
    List<DesiredOutcome> on(CaseId caseId) {
        return of(DESIRED_OUTCOME_STANDS, caseId, noCondition());
    }

    /// Whether anything was recorded in error as what they want.
    boolean hasErrors(CaseId caseId) {
        return db.fetchExists(
                CORRECTION, CORRECTION.CASE_ID.eq(caseId.value()).and(CORRECTION.ROW_TABLE.eq("desired_outcome")));
    }

    /// Without those that another system sent as said in another enquiry of the case.
    List<DesiredOutcome> on(CaseId caseId, UUID enquiry) {
        return of(
                DESIRED_OUTCOME_STANDS,
                caseId,
                DESIRED_OUTCOME_STANDS.ENQUIRY_ID.isNull().or(DESIRED_OUTCOME_STANDS.ENQUIRY_ID.eq(enquiry)));
    }

    /// @param outcomes those that stand, or all of them under the same name
    List<DesiredOutcome> of(Table<?> outcomes, CaseId caseId, Condition which) {
        return db.select(
                        DESIRED_OUTCOME_STANDS.ID,
                        DESIRED_OUTCOME_STANDS.WORDS,
                        DESIRED_OUTCOME_STANDS.VOICE,
                        DESIRED_OUTCOME_STANDS.SAID_ON,
                        DESIRED_OUTCOME_STANDS.REPLACES,
                        DESIRED_OUTCOME_STANDS.WHY_CHANGED,
                        CHANGED_INTO,
                        OUTCOME_WITHDRAWAL_STANDS.WITHDRAWN_ON,
                        OUTCOME_WITHDRAWAL_STANDS.WORDS,
                        CATEGORIES,
                        WELLBEING,
                        DESIRED_OUTCOME_STANDS.RECORDED_BY,
                        DESIRED_OUTCOME_STANDS.RECORDED_AT)
                .from(outcomes)
                .leftJoin(OUTCOME_WITHDRAWAL_STANDS)
                .on(OUTCOME_WITHDRAWAL_STANDS
                        .AUTHORITY
                        .eq(DESIRED_OUTCOME_STANDS.AUTHORITY)
                        .and(OUTCOME_WITHDRAWAL_STANDS.OUTCOME_ID.eq(DESIRED_OUTCOME_STANDS.ID)))
                .where(DESIRED_OUTCOME_STANDS.CASE_ID.eq(caseId.value()))
                .and(which)
                .orderBy(DESIRED_OUTCOME_STANDS.SAID_ON.desc().nullsLast(), DESIRED_OUTCOME_STANDS.RECORDED_AT.desc())
                .fetch(OutcomeStore::outcome);
    }

    private static DesiredOutcome outcome(Record row) {
        return new DesiredOutcome(
                new OutcomeId(row.get(DESIRED_OUTCOME_STANDS.ID)),
                new Verbatim(
                        row.get(DESIRED_OUTCOME_STANDS.WORDS),
                        Optional.ofNullable(row.get(DESIRED_OUTCOME_STANDS.VOICE))
                                .map(code -> Voice.of(code).orElseThrow())
                                .orElse(null),
                        row.get(DESIRED_OUTCOME_STANDS.SAID_ON)),
                changed(row),
                standing(row),
                ReadAs.of(row.get(CATEGORIES), row.get(WELLBEING)),
                new Recording(
                        row.get(DESIRED_OUTCOME_STANDS.RECORDED_BY),
                        row.get(DESIRED_OUTCOME_STANDS.RECORDED_AT).toInstant()));
    }

    private static @Nullable ChangedMind changed(Record row) {
        var before = row.get(DESIRED_OUTCOME_STANDS.REPLACES);
        return before == null
                ? null
                : new ChangedMind(new OutcomeId(before), row.get(DESIRED_OUTCOME_STANDS.WHY_CHANGED));
    }

    private static Standing standing(Record row) {
        var changedInto = row.get(CHANGED_INTO);
        if (changedInto != null) {
            return new Standing.Changed(new OutcomeId(changedInto));
        }
        var withdrawnOn = row.get(OUTCOME_WITHDRAWAL_STANDS.WITHDRAWN_ON);
        return withdrawnOn == null
                ? new Standing.Current()
                : new Standing.Withdrawn(withdrawnOn, row.get(OUTCOME_WITHDRAWAL_STANDS.WORDS));
    }
}
