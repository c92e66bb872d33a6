package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.CONCLUSION;
import static ownwords.generated.db.Tables.CONCLUSION_OUTCOME;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_WORDS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.NotMetReason;
import org.springframework.stereotype.Repository;

/// What the timeline says of how the things somebody wanted were judged when an enquiry ended.
@Repository
class JudgedTellsStore {

    /// What of it the person’s copy has beside their words.
    static final List<String> THEIRS = List.of("What it has changed for them", "How hard it was to bring about");

    private static final String LIFE_NOW = THEIRS.getFirst();
    private static final String HOW_HARD = THEIRS.getLast();

    private final DSLContext db;

    JudgedTellsStore(DSLContext db) {
        this.db = db;
    }

    List<Told> tellOutcomes(Chain chain) {
        return db.select(
                        CONCLUSION_OUTCOME.ID,
                        DESIRED_OUTCOME_WORDS.WORDS,
                        CONCLUSION.CONCLUDED_ON,
                        CONCLUSION_OUTCOME.PERSONS_VIEW,
                        CONCLUSION_OUTCOME.PERSONS_WORDS,
                        CONCLUSION_OUTCOME.WORKERS_VIEW,
                        CONCLUSION_OUTCOME.REASONS,
                        CONCLUSION_OUTCOME.WHY_NOT,
                        CONCLUSION_OUTCOME.HOW_HARD,
                        CONCLUSION_OUTCOME.HARD_WHY,
                        CONCLUSION_OUTCOME.LIFE_NOW,
                        CONCLUSION_OUTCOME.RECORDED_AT,
                        CONCLUSION_OUTCOME.RECORDED_BY)
                .from(CONCLUSION_OUTCOME)
                .join(DESIRED_OUTCOME_WORDS)
                .on(DESIRED_OUTCOME_WORDS
                        .AUTHORITY
                        .eq(CONCLUSION_OUTCOME.AUTHORITY)
                        .and(DESIRED_OUTCOME_WORDS.ID.eq(CONCLUSION_OUTCOME.OUTCOME_ID)))
                .join(CONCLUSION)
                .on(CONCLUSION
                        .AUTHORITY
                        .eq(CONCLUSION_OUTCOME.AUTHORITY)
                        .and(CONCLUSION.ID.eq(CONCLUSION_OUTCOME.CONCLUSION_ID)))
                .where(CONCLUSION_OUTCOME.CASE_ID.eq(chain.id()))
                .fetch(JudgedTellsStore::outcome);
    }

    private static Told outcome(Record row) {
        var at = row.get(CONCLUSION_OUTCOME.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(row.get(CONCLUSION.CONCLUDED_ON), at),
                at,
                row.get(CONCLUSION_OUTCOME.RECORDED_BY),
                row.get(CONCLUSION_OUTCOME.ID),
                "“%s”: did it come about? They say: %s. The worker says: %s."
                        .formatted(
                                row.get(DESIRED_OUTCOME_WORDS.WORDS),
                                lower(PersonsView.of(row.get(CONCLUSION_OUTCOME.PERSONS_VIEW))),
                                lower(CameAbout.of(row.get(CONCLUSION_OUTCOME.WORKERS_VIEW)))),
                row.get(CONCLUSION_OUTCOME.PERSONS_WORDS),
                Stream.of(
                                Detail.of(
                                        LIFE_NOW,
                                        Optional.ofNullable(row.get(CONCLUSION_OUTCOME.LIFE_NOW))
                                                .flatMap(LifeNow::of)
                                                .map(LifeNow::words)
                                                .orElse(null)),
                                Detail.of(HOW_HARD, howHard(row)),
                                Detail.of(
                                        "Why not in full",
                                        Stream.of(row.get(CONCLUSION_OUTCOME.REASONS))
                                                .flatMap(code -> NotMetReason.of(code).stream())
                                                .map(JudgedTellsStore::lower)
                                                .collect(Collectors.joining(", "))),
                                Detail.of("More", row.get(CONCLUSION_OUTCOME.WHY_NOT)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static @Nullable String howHard(Record row) {
        return Optional.ofNullable(row.get(CONCLUSION_OUTCOME.HOW_HARD))
                .flatMap(HowHard.Level::of)
                .map(level -> new HowHard(level, row.get(CONCLUSION_OUTCOME.HARD_WHY)).words())
                .orElse(null);
    }

    private static String lower(Optional<? extends Coded> coded) {
        return coded.map(JudgedTellsStore::lower).orElse("");
    }

    private static String lower(Coded coded) {
        return coded.words().toLowerCase(Locale.UK);
    }
}
