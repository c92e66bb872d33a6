package org.ownwords.outcome;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;
import static ownwords.generated.db.Tables.OUTCOME_CATEGORY;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeStore {

    private static final ownwords.generated.db.tables.DesiredOutcome LATER = DESIRED_OUTCOME.as("later");

    /// What they said instead, here or where it came from.
    private static final Field<UUID> CHANGED_INTO = coalesce(
            DESIRED_OUTCOME.REPLACED_BY,
            field(select(LATER.ID)
                    .from(LATER)
                    .where(LATER.AUTHORITY.eq(DESIRED_OUTCOME.AUTHORITY))
                    .and(LATER.REPLACES.eq(DESIRED_OUTCOME.ID))));

    /// The latest reading of it.
    private static final Field<String[]> CATEGORIES = field(select(OUTCOME_CATEGORY.CATEGORIES)
            .from(OUTCOME_CATEGORY)
            .where(OUTCOME_CATEGORY.AUTHORITY.eq(DESIRED_OUTCOME.AUTHORITY))
            .and(OUTCOME_CATEGORY.OUTCOME_ID.eq(DESIRED_OUTCOME.ID))
            .orderBy(OUTCOME_CATEGORY.RECORDED_AT.desc())
            .limit(1));

    private final DSLContext db;

    OutcomeStore(DSLContext db) {
        this.db = db;
    }

    List<DesiredOutcome> on(CaseId caseId) {
        return on(caseId, noCondition());
    }

    /// Without those that another system sent as said in another enquiry of the case.
    List<DesiredOutcome> on(CaseId caseId, UUID enquiry) {
        return on(caseId, DESIRED_OUTCOME.ENQUIRY_ID.isNull().or(DESIRED_OUTCOME.ENQUIRY_ID.eq(enquiry)));
    }

    private List<DesiredOutcome> on(CaseId caseId, Condition which) {
        return db.select(
                        DESIRED_OUTCOME.ID,
                        DESIRED_OUTCOME.WORDS,
                        DESIRED_OUTCOME.VOICE,
                        DESIRED_OUTCOME.SAID_ON,
                        DESIRED_OUTCOME.REPLACES,
                        DESIRED_OUTCOME.WHY_CHANGED,
                        CHANGED_INTO,
                        OUTCOME_WITHDRAWAL.WITHDRAWN_ON,
                        OUTCOME_WITHDRAWAL.WORDS,
                        CATEGORIES,
                        DESIRED_OUTCOME.RECORDED_BY,
                        DESIRED_OUTCOME.RECORDED_AT)
                .from(DESIRED_OUTCOME)
                .leftJoin(OUTCOME_WITHDRAWAL)
                .on(OUTCOME_WITHDRAWAL
                        .AUTHORITY
                        .eq(DESIRED_OUTCOME.AUTHORITY)
                        .and(OUTCOME_WITHDRAWAL.OUTCOME_ID.eq(DESIRED_OUTCOME.ID)))
                .where(DESIRED_OUTCOME.CASE_ID.eq(caseId.value()))
                .and(which)
                .orderBy(DESIRED_OUTCOME.SAID_ON.desc().nullsLast(), DESIRED_OUTCOME.RECORDED_AT.desc())
                .fetch(OutcomeStore::outcome);
    }

    private static DesiredOutcome outcome(Record row) {
        return new DesiredOutcome(
                new OutcomeId(row.get(DESIRED_OUTCOME.ID)),
                new Verbatim(
                        row.get(DESIRED_OUTCOME.WORDS),
                        Optional.ofNullable(row.get(DESIRED_OUTCOME.VOICE))
                                .map(code -> Voice.of(code).orElseThrow())
                                .orElse(null),
                        row.get(DESIRED_OUTCOME.SAID_ON)),
                changed(row),
                standing(row),
                categories(row),
                new Recording(
                        row.get(DESIRED_OUTCOME.RECORDED_BY),
                        row.get(DESIRED_OUTCOME.RECORDED_AT).toInstant()));
    }

    private static @Nullable ChangedMind changed(Record row) {
        var before = row.get(DESIRED_OUTCOME.REPLACES);
        return before == null ? null : new ChangedMind(new OutcomeId(before), row.get(DESIRED_OUTCOME.WHY_CHANGED));
    }

    private static Standing standing(Record row) {
        var changedInto = row.get(CHANGED_INTO);
        if (changedInto != null) {
            return new Standing.Changed(new OutcomeId(changedInto));
        }
        var withdrawnOn = row.get(OUTCOME_WITHDRAWAL.WITHDRAWN_ON);
        return withdrawnOn == null
                ? new Standing.Current()
                : new Standing.Withdrawn(withdrawnOn, row.get(OUTCOME_WITHDRAWAL.WORDS));
    }

    private static List<OutcomeCategory> categories(Record row) {
        return Stream.ofNullable(row.get(CATEGORIES))
                .flatMap(Arrays::stream)
                .flatMap(code -> OutcomeCategory.of(code).stream())
                .toList();
    }
}
