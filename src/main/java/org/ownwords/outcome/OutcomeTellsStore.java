package org.ownwords.outcome;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.ASK;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_STANDS;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_WORDS;
import static ownwords.generated.db.Tables.OUTCOME_CATEGORY;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL;
import static ownwords.generated.db.Tables.RECEIVED_RESULT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Coded;
import org.springframework.stereotype.Repository;

/// What the timeline says of what people want.
@Repository
class OutcomeTellsStore implements Tells {

    private final DSLContext db;
    private final OutcomeStore outcomes;
    private final AskStore asks;

    OutcomeTellsStore(DSLContext db, OutcomeStore outcomes, AskStore asks) {
        this.db = db;
        this.outcomes = outcomes;
        this.asks = asks;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                ASK.getName(),
                DESIRED_OUTCOME.getName(),
                OUTCOME_WITHDRAWAL.getName(),
                OUTCOME_CATEGORY.getName(),
                RECEIVED_RESULT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.of(
                        tellWords(chain),
                        tellWithdrawals(chain),
                        tellCategories(chain),
                        tellResults(chain),
                        asks.tell(chain))
                .flatMap(List::stream)
                .toList();
    }

    /// What they said they want, changed since or not.
    List<Told> tellWords(Chain chain) {
        return outcomes(chain).stream()
                .map(outcome -> new Told(
                        outcome.saidAt(),
                        outcome.recording().at(),
                        outcome.recording().by(),
                        outcome.id().value(),
                        outcome.changed() == null ? "Said what they want." : "Changed what they want.",
                        outcome.words(),
                        Stream.of(
                                        Detail.of("Whose voice", outcome.whose()),
                                        Optional.ofNullable(outcome.changed())
                                                .flatMap(changed -> Detail.of("Why it changed", changed.why())))
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    /// Everything they are said to want, what was recorded in error too.
    List<DesiredOutcome> outcomes(Chain chain) {
        return outcomes.of(DESIRED_OUTCOME.as(DESIRED_OUTCOME_STANDS), new CaseId(chain.id()), noCondition());
    }

    List<Told> tellWithdrawals(Chain chain) {
        return db.select(
                        OUTCOME_WITHDRAWAL.ID,
                        DESIRED_OUTCOME_WORDS.WORDS,
                        OUTCOME_WITHDRAWAL.WORDS,
                        OUTCOME_WITHDRAWAL.WITHDRAWN_ON,
                        OUTCOME_WITHDRAWAL.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        OUTCOME_WITHDRAWAL.RECORDED_BY)
                .from(OUTCOME_WITHDRAWAL)
                .join(DESIRED_OUTCOME_WORDS)
                .on(DESIRED_OUTCOME_WORDS
                        .AUTHORITY
                        .eq(OUTCOME_WITHDRAWAL.AUTHORITY)
                        .and(DESIRED_OUTCOME_WORDS.ID.eq(OUTCOME_WITHDRAWAL.OUTCOME_ID)))
                .where(OUTCOME_WITHDRAWAL.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, wanted, words, on, at, by) -> new Told(
                        Told.onDay(on, at), at, by, id, "No longer wants: “%s”.".formatted(wanted), words, List.of())));
    }

    List<Told> tellCategories(Chain chain) {
        return db.select(
                        OUTCOME_CATEGORY.ID,
                        DESIRED_OUTCOME_WORDS.WORDS,
                        OUTCOME_CATEGORY.CATEGORIES,
                        OUTCOME_CATEGORY.WELLBEING,
                        OUTCOME_CATEGORY.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        OUTCOME_CATEGORY.RECORDED_BY)
                .from(OUTCOME_CATEGORY)
                .join(DESIRED_OUTCOME_WORDS)
                .on(DESIRED_OUTCOME_WORDS
                        .AUTHORITY
                        .eq(OUTCOME_CATEGORY.AUTHORITY)
                        .and(DESIRED_OUTCOME_WORDS.ID.eq(OUTCOME_CATEGORY.OUTCOME_ID)))
                .where(OUTCOME_CATEGORY.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, wanted, categories, wellbeing, at, by) -> Told.whenRecorded(
                        at,
                        by,
                        id,
                        "“%s” was given a category (for reporting).".formatted(wanted),
                        null,
                        details(ReadAs.of(categories, wellbeing)))));
    }

    private static List<Detail> details(ReadAs readAs) {
        return Stream.of(
                        Detail.of("Categories", words(readAs.categories())),
                        Detail.of("What of their wellbeing it is about", words(readAs.wellbeing())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String words(List<? extends Coded> all) {
        return all.stream().map(Coded::words).collect(Collectors.joining("; "));
    }

    List<Told> tellResults(Chain chain) {
        return db.select(
                        RECEIVED_RESULT.ID,
                        DESIRED_OUTCOME_WORDS.WORDS,
                        RECEIVED_RESULT.RESULT.convertFrom(
                                code -> CameAboutElsewhere.of(code).orElseThrow()),
                        RECEIVED_RESULT.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        RECEIVED_RESULT.RECORDED_BY)
                .from(RECEIVED_RESULT)
                .join(DESIRED_OUTCOME_WORDS)
                .on(DESIRED_OUTCOME_WORDS
                        .AUTHORITY
                        .eq(RECEIVED_RESULT.AUTHORITY)
                        .and(DESIRED_OUTCOME_WORDS.ID.eq(RECEIVED_RESULT.OUTCOME_ID)))
                .where(RECEIVED_RESULT.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, wanted, result, at, by) -> Told.whenRecorded(
                        at,
                        by,
                        id,
                        "As it was sent to us: “%s” %s.".formatted(wanted, result.words()),
                        null,
                        List.of())));
    }
}
