package org.ownwords.conclusion;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CONCLUSION_OUTCOME_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;

/// Reads how far each thing that somebody wanted came about with the conclusion that says so.
final class ResultsStore {

    private ResultsStore() {}

    static Field<List<OutcomeResult>> of(Field<String> authority, Field<UUID> conclusion) {
        return multiset(select(
                                CONCLUSION_OUTCOME_STANDS.OUTCOME_ID,
                                CONCLUSION_OUTCOME_STANDS.PERSONS_VIEW,
                                CONCLUSION_OUTCOME_STANDS.PERSONS_WORDS,
                                CONCLUSION_OUTCOME_STANDS.WORKERS_VIEW,
                                CONCLUSION_OUTCOME_STANDS.REASONS,
                                CONCLUSION_OUTCOME_STANDS.WHY_NOT,
                                CONCLUSION_OUTCOME_STANDS.HOW_HARD,
                                CONCLUSION_OUTCOME_STANDS.HARD_WHY,
                                CONCLUSION_OUTCOME_STANDS.LIFE_NOW)
                        .from(CONCLUSION_OUTCOME_STANDS)
                        .where(CONCLUSION_OUTCOME_STANDS.AUTHORITY.eq(authority))
                        .and(CONCLUSION_OUTCOME_STANDS.CONCLUSION_ID.eq(conclusion)))
                .convertFrom(rows -> rows.map(ResultsStore::result));
    }

    private static OutcomeResult result(Record row) {
        return new OutcomeResult(
                new OutcomeId(row.get(CONCLUSION_OUTCOME_STANDS.OUTCOME_ID)),
                PersonsView.of(row.get(CONCLUSION_OUTCOME_STANDS.PERSONS_VIEW)).orElseThrow(),
                row.get(CONCLUSION_OUTCOME_STANDS.PERSONS_WORDS),
                CameAbout.of(row.get(CONCLUSION_OUTCOME_STANDS.WORKERS_VIEW)).orElseThrow(),
                Stream.of(row.get(CONCLUSION_OUTCOME_STANDS.REASONS))
                        .flatMap(code -> NotMetReason.of(code).stream())
                        .toList(),
                row.get(CONCLUSION_OUTCOME_STANDS.WHY_NOT),
                Optional.ofNullable(row.get(CONCLUSION_OUTCOME_STANDS.HOW_HARD))
                        .flatMap(HowHard.Level::of)
                        .map(level -> new HowHard(level, row.get(CONCLUSION_OUTCOME_STANDS.HARD_WHY)))
                        .orElse(null),
                Optional.ofNullable(row.get(CONCLUSION_OUTCOME_STANDS.LIFE_NOW))
                        .flatMap(LifeNow::of)
                        .orElse(null));
    }
}
