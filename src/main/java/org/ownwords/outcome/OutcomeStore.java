package org.ownwords.outcome;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.ASK;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;
import static ownwords.generated.db.Tables.OUTCOME_CATEGORY;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL;
import static ownwords.generated.db.Tables.RECEIVED_RESULT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeStore implements Tells {

    private final DSLContext db;

    OutcomeStore(DSLContext db) {
        this.db = db;
    }

    boolean addAsk(UUID id, CaseId caseId, Ask ask, By by) {
        var insert = db.insertInto(ASK)
                .set(ASK.AUTHORITY, by.authority())
                .set(ASK.ID, id)
                .set(ASK.CASE_ID, caseId.value())
                .set(ASK.RECORDED_AT, by.recordedAt())
                .set(ASK.RECORDED_BY, by.recordedBy());
        var whole = switch (ask) {
            case Ask.Asked asked ->
                insert.set(ASK.ASKED, true).set(ASK.ASKED_BY, asked.by()).set(ASK.ASKED_ON, asked.on());
            case Ask.AskedElsewhere() -> insert.set(ASK.ASKED, true);
            case Ask.NotAsked not ->
                insert.set(ASK.ASKED, false)
                        .set(ASK.NOT_ASKED_REASON, not.reason().code())
                        .set(ASK.WHY, not.more());
            case Ask.NotAskedElsewhere() -> insert.set(ASK.ASKED, false).set(ASK.RECEIVED, true);
            case Ask.NotSaidElsewhere(var why) -> insert.set(ASK.WHY, why).set(ASK.RECEIVED, true);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// An outcome that replaces another belongs to the same enquiry, if that is known.
    boolean addOutcome(
            OutcomeId id, CaseId caseId, Said said, @Nullable OutcomeId replaces, @Nullable String why, By by) {
        var before = DESIRED_OUTCOME.as("before");
        return db.insertInto(DESIRED_OUTCOME)
                        .set(DESIRED_OUTCOME.AUTHORITY, by.authority())
                        .set(DESIRED_OUTCOME.ID, id.value())
                        .set(DESIRED_OUTCOME.CASE_ID, caseId.value())
                        .set(DESIRED_OUTCOME.WORDS, said.words())
                        .set(DESIRED_OUTCOME.VOICE, said.voice().code())
                        .set(DESIRED_OUTCOME.SAID_ON, said.on())
                        .set(
                                DESIRED_OUTCOME.ENQUIRY_ID,
                                replaces == null
                                        ? val(null, DESIRED_OUTCOME.ENQUIRY_ID)
                                        : field(select(before.ENQUIRY_ID)
                                                .from(before)
                                                .where(before.AUTHORITY.eq(by.authority()))
                                                .and(before.ID.eq(replaces.value()))))
                        .set(DESIRED_OUTCOME.REPLACES, replaces == null ? null : replaces.value())
                        .set(DESIRED_OUTCOME.WHY_CHANGED, why)
                        .set(DESIRED_OUTCOME.RECORDED_AT, by.recordedAt())
                        .set(DESIRED_OUTCOME.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isOutcome(OutcomeId id) {
        return db.fetchExists(DESIRED_OUTCOME, DESIRED_OUTCOME.ID.eq(id.value()));
    }

    boolean addWithdrawal(UUID id, CaseId caseId, OutcomeId outcome, String words, LocalDate on, By by) {
        return db.insertInto(OUTCOME_WITHDRAWAL)
                        .set(OUTCOME_WITHDRAWAL.AUTHORITY, by.authority())
                        .set(OUTCOME_WITHDRAWAL.ID, id)
                        .set(OUTCOME_WITHDRAWAL.CASE_ID, caseId.value())
                        .set(OUTCOME_WITHDRAWAL.OUTCOME_ID, outcome.value())
                        .set(OUTCOME_WITHDRAWAL.WORDS, words)
                        .set(OUTCOME_WITHDRAWAL.WITHDRAWN_ON, on)
                        .set(OUTCOME_WITHDRAWAL.RECORDED_AT, by.recordedAt())
                        .set(OUTCOME_WITHDRAWAL.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isWithdrawal(UUID id) {
        return db.fetchExists(OUTCOME_WITHDRAWAL, OUTCOME_WITHDRAWAL.ID.eq(id));
    }

    boolean addCategories(UUID id, CaseId caseId, OutcomeId outcome, List<OutcomeCategory> categories, By by) {
        return db.insertInto(OUTCOME_CATEGORY)
                        .set(OUTCOME_CATEGORY.AUTHORITY, by.authority())
                        .set(OUTCOME_CATEGORY.ID, id)
                        .set(OUTCOME_CATEGORY.CASE_ID, caseId.value())
                        .set(OUTCOME_CATEGORY.OUTCOME_ID, outcome.value())
                        .set(
                                OUTCOME_CATEGORY.CATEGORIES,
                                categories.stream().map(OutcomeCategory::code).toArray(String[]::new))
                        .set(OUTCOME_CATEGORY.RECORDED_AT, by.recordedAt())
                        .set(OUTCOME_CATEGORY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<DesiredOutcome> on(CaseId caseId) {
        return on(caseId, noCondition());
    }

    /// Without those that another system sent as said in another enquiry of the case.
    List<DesiredOutcome> on(CaseId caseId, UUID enquiry) {
        return on(caseId, DESIRED_OUTCOME.ENQUIRY_ID.isNull().or(DESIRED_OUTCOME.ENQUIRY_ID.eq(enquiry)));
    }

    private List<DesiredOutcome> on(CaseId caseId, Condition which) {
        var later = DESIRED_OUTCOME.as("later");
        var changedInto = coalesce(
                DESIRED_OUTCOME.REPLACED_BY,
                field(select(later.ID)
                        .from(later)
                        .where(later.AUTHORITY.eq(DESIRED_OUTCOME.AUTHORITY))
                        .and(later.REPLACES.eq(DESIRED_OUTCOME.ID))));
        var reading = field(select(OUTCOME_CATEGORY.CATEGORIES)
                .from(OUTCOME_CATEGORY)
                .where(OUTCOME_CATEGORY.AUTHORITY.eq(DESIRED_OUTCOME.AUTHORITY))
                .and(OUTCOME_CATEGORY.OUTCOME_ID.eq(DESIRED_OUTCOME.ID))
                .orderBy(OUTCOME_CATEGORY.RECORDED_AT.desc())
                .limit(1));
        return db.select(
                        DESIRED_OUTCOME.ID,
                        DESIRED_OUTCOME.WORDS,
                        DESIRED_OUTCOME.VOICE,
                        DESIRED_OUTCOME.SAID_ON,
                        DESIRED_OUTCOME.REPLACES,
                        DESIRED_OUTCOME.WHY_CHANGED,
                        changedInto,
                        OUTCOME_WITHDRAWAL.WITHDRAWN_ON,
                        OUTCOME_WITHDRAWAL.WORDS,
                        reading,
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
                .fetch(mapping(OutcomeStore::outcome));
    }

    private static DesiredOutcome outcome(
            UUID id,
            String words,
            @Nullable String voice,
            @Nullable LocalDate saidOn,
            @Nullable UUID replaces,
            @Nullable String whyChanged,
            @Nullable UUID changedInto,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnWords,
            String @Nullable [] categories,
            String recordedBy,
            OffsetDateTime recordedAt) {
        return new DesiredOutcome(
                new OutcomeId(id),
                words,
                voice == null ? null : Voice.of(voice).orElseThrow(),
                saidOn,
                replaces == null ? null : new OutcomeId(replaces),
                whyChanged,
                standing(changedInto, withdrawnOn, withdrawnWords),
                categories == null
                        ? List.of()
                        : Stream.of(categories)
                                .flatMap(code -> OutcomeCategory.of(code).stream())
                                .toList(),
                recordedBy,
                recordedAt.toInstant());
    }

    private static Standing standing(
            @Nullable UUID changedInto, @Nullable LocalDate withdrawnOn, @Nullable String withdrawnWords) {
        if (changedInto != null) {
            return new Standing.Changed(new OutcomeId(changedInto));
        }
        return withdrawnOn == null || withdrawnWords == null
                ? new Standing.Current()
                : new Standing.Withdrawn(withdrawnOn, withdrawnWords);
    }

    List<AskMade> asks(CaseId caseId) {
        return db.select(ASK.ASKED, ASK.ASKED_BY, ASK.ASKED_ON, ASK.NOT_ASKED_REASON, ASK.WHY, ASK.SAID)
                .from(ASK)
                .where(ASK.CASE_ID.eq(caseId.value()))
                .orderBy(ASK.RECORDED_AT.desc())
                .fetch(mapping(
                        (asked, by, on, reason, more, said) -> new AskMade(ask(asked, by, on, reason, more), said)));
    }

    private static Ask ask(
            @Nullable Boolean asked,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String more) {
        var known = Optional.ofNullable(reason).flatMap(NotAskedReason::of);
        if (asked == null) {
            return new Ask.NotSaidElsewhere(known.map(NotAskedReason::words).orElse(more));
        }
        if (!asked) {
            return reason == null
                    ? new Ask.NotAskedElsewhere()
                    : new Ask.NotAsked(known.orElse(NotAskedReason.OTHER), more);
        }
        return by == null || on == null ? new Ask.AskedElsewhere() : new Ask.Asked(by, on);
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.of(
                        tellWords(chain),
                        tellWithdrawals(chain),
                        tellCategories(chain),
                        tellResults(chain),
                        tellAsks(chain))
                .flatMap(List::stream)
                .toList();
    }

    /// What they said they want, changed since or not.
    List<Told> tellWords(Chain chain) {
        return on(new CaseId(chain.id())).stream()
                .map(outcome -> new Told(
                        outcome.saidAt(),
                        outcome.recordedAt(),
                        outcome.recordedBy(),
                        outcome.id().value(),
                        outcome.replaces() == null ? "Said what they want." : "Changed what they want.",
                        outcome.words(),
                        Stream.of(
                                        Detail.of("Whose voice", outcome.whose()),
                                        Detail.of("Why it changed", outcome.whyChanged()))
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    List<Told> tellAsks(Chain chain) {
        return db.select(
                        ASK.ID,
                        ASK.ASKED,
                        ASK.ASKED_BY,
                        ASK.ASKED_ON,
                        ASK.NOT_ASKED_REASON,
                        ASK.WHY,
                        ASK.SAID,
                        ASK.RECORDED_AT,
                        ASK.RECORDED_BY)
                .from(ASK)
                .where(ASK.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, asked, by, on, reason, why, said, at, recordedBy) ->
                        tellAsk(id, ask(asked, by, on, reason, why), said, at.toInstant(), recordedBy)));
    }

    List<Told> tellWithdrawals(Chain chain) {
        return db.select(
                        OUTCOME_WITHDRAWAL.ID,
                        DESIRED_OUTCOME.WORDS,
                        OUTCOME_WITHDRAWAL.WORDS,
                        OUTCOME_WITHDRAWAL.WITHDRAWN_ON,
                        OUTCOME_WITHDRAWAL.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        OUTCOME_WITHDRAWAL.RECORDED_BY)
                .from(OUTCOME_WITHDRAWAL)
                .join(DESIRED_OUTCOME)
                .on(DESIRED_OUTCOME
                        .AUTHORITY
                        .eq(OUTCOME_WITHDRAWAL.AUTHORITY)
                        .and(DESIRED_OUTCOME.ID.eq(OUTCOME_WITHDRAWAL.OUTCOME_ID)))
                .where(OUTCOME_WITHDRAWAL.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, wanted, words, on, at, by) -> new Told(
                        Told.onDay(on, at), at, by, id, "No longer wants: “%s”.".formatted(wanted), words, List.of())));
    }

    List<Told> tellCategories(Chain chain) {
        return db.select(
                        OUTCOME_CATEGORY.ID,
                        DESIRED_OUTCOME.WORDS,
                        OUTCOME_CATEGORY.CATEGORIES,
                        OUTCOME_CATEGORY.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        OUTCOME_CATEGORY.RECORDED_BY)
                .from(OUTCOME_CATEGORY)
                .join(DESIRED_OUTCOME)
                .on(DESIRED_OUTCOME
                        .AUTHORITY
                        .eq(OUTCOME_CATEGORY.AUTHORITY)
                        .and(DESIRED_OUTCOME.ID.eq(OUTCOME_CATEGORY.OUTCOME_ID)))
                .where(OUTCOME_CATEGORY.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, wanted, categories, at, by) -> new Told(
                        at,
                        at,
                        by,
                        id,
                        "“%s” was given a category (for reporting).".formatted(wanted),
                        null,
                        Detail.of(
                                        "Categories",
                                        Stream.of(categories)
                                                .flatMap(code -> OutcomeCategory.of(code).stream())
                                                .map(OutcomeCategory::words)
                                                .collect(Collectors.joining(", ")))
                                .stream()
                                .toList())));
    }

    List<Told> tellResults(Chain chain) {
        return db.select(
                        RECEIVED_RESULT.ID,
                        DESIRED_OUTCOME.WORDS,
                        RECEIVED_RESULT.RESULT.convertFrom(
                                code -> CameAboutElsewhere.of(code).orElseThrow()),
                        RECEIVED_RESULT.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        RECEIVED_RESULT.RECORDED_BY)
                .from(RECEIVED_RESULT)
                .join(DESIRED_OUTCOME)
                .on(DESIRED_OUTCOME
                        .AUTHORITY
                        .eq(RECEIVED_RESULT.AUTHORITY)
                        .and(DESIRED_OUTCOME.ID.eq(RECEIVED_RESULT.OUTCOME_ID)))
                .where(RECEIVED_RESULT.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, wanted, result, at, by) -> new Told(
                        at,
                        at,
                        by,
                        id,
                        "As it was sent to us: “%s” %s.".formatted(wanted, result.words()),
                        null,
                        List.of())));
    }

    private static Told tellAsk(UUID id, Ask ask, @Nullable String said, Instant at, String by) {
        return switch (ask) {
            case Ask.Asked(var who, var on) ->
                new Told(
                        Told.onDay(on, at),
                        at,
                        by,
                        id,
                        "Was asked what they want, by %s.".formatted(who),
                        said,
                        List.of());
            case Ask.AskedElsewhere() ->
                new Told(at, at, by, id, "As it was sent to us: was asked what they want.", said, List.of());
            case Ask.NotAsked(var reason, var more) ->
                new Told(
                        at,
                        at,
                        by,
                        id,
                        "Was not asked what they want: %s."
                                .formatted(reason.words().toLowerCase(java.util.Locale.UK)),
                        said,
                        Detail.of("More", more).stream().toList());
            case Ask.NotAskedElsewhere() ->
                new Told(at, at, by, id, "As it was sent to us: was not asked what they want.", said, List.of());
            case Ask.NotSaidElsewhere(var why) ->
                new Told(
                        at,
                        at,
                        by,
                        id,
                        "As it was sent to us: it does not say whether they were asked what they want.",
                        said,
                        Detail.of("Why they were not asked", why).stream().toList());
        };
    }
}
