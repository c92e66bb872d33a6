package org.ownwords.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_WORDS;
import static ownwords.generated.db.Tables.REVIEW;
import static ownwords.generated.db.Tables.REVIEW_OUTCOME;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

/// What the timeline says of reviews.
@Repository
class ReviewTellsStore implements Tells {

    /// How far each thing they want had come about.
    private static final Field<List<Detail>> SO_FAR = multiset(
                    select(DESIRED_OUTCOME_WORDS.WORDS, REVIEW_OUTCOME.CAME_ABOUT)
                            .from(REVIEW_OUTCOME)
                            .join(DESIRED_OUTCOME_WORDS)
                            .on(DESIRED_OUTCOME_WORDS
                                    .AUTHORITY
                                    .eq(REVIEW_OUTCOME.AUTHORITY)
                                    .and(DESIRED_OUTCOME_WORDS.ID.eq(REVIEW_OUTCOME.OUTCOME_ID)))
                            .where(REVIEW_OUTCOME.AUTHORITY.eq(REVIEW.AUTHORITY))
                            .and(REVIEW_OUTCOME.REVIEW_ID.eq(REVIEW.ID)))
            .convertFrom(rows -> rows.map(mapping(ReviewTellsStore::soFar)));

    private final DSLContext db;

    ReviewTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(REVIEW.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        REVIEW.ID,
                        REVIEW.HELD_ON,
                        REVIEW.VOICE,
                        REVIEW.WORDS,
                        REVIEW.PLAN_CONTINUES,
                        REVIEW.WHY,
                        REVIEW.NEXT_REVIEW_ON,
                        REVIEW.EACH_OTHER,
                        SO_FAR,
                        REVIEW.RECORDED_AT,
                        REVIEW.RECORDED_BY)
                .from(REVIEW)
                .where(REVIEW.CASE_ID.eq(chain.id()))
                .fetch(ReviewTellsStore::told);
    }

    /// A review as it was recorded, in error or not.
    Optional<Review> tell(Chain chain, UUID id) {
        return db.select(
                        REVIEW.HELD_ON,
                        REVIEW.VOICE,
                        REVIEW.WORDS,
                        REVIEW.PLAN_CONTINUES,
                        REVIEW.WHY,
                        REVIEW.NEXT_REVIEW_ON,
                        REVIEW.EACH_OTHER)
                .from(REVIEW)
                .where(REVIEW.CASE_ID.eq(chain.id()))
                .and(REVIEW.ID.eq(id))
                .fetchOptional(mapping((on, voice, words, goesOn, why, next, well) -> new Review(
                        on,
                        Voice.of(voice).orElseThrow(),
                        words,
                        tellSoFar(id),
                        new WhatNext(goesOn, why, next),
                        eachOther(well).orElse(null))));
    }

    private Map<OutcomeId, CameAbout> tellSoFar(UUID review) {
        return db.select(REVIEW_OUTCOME.OUTCOME_ID, REVIEW_OUTCOME.CAME_ABOUT)
                .from(REVIEW_OUTCOME)
                .where(REVIEW_OUTCOME.REVIEW_ID.eq(review))
                .fetchMap(
                        row -> new OutcomeId(row.value1()),
                        row -> CameAbout.of(row.value2()).orElseThrow());
    }

    private static Told told(Record row) {
        var at = row.get(REVIEW.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(row.get(REVIEW.HELD_ON), at),
                at,
                row.get(REVIEW.RECORDED_BY),
                row.get(REVIEW.ID),
                row.get(REVIEW.PLAN_CONTINUES) ? "Review: the plan goes on." : "Review: the plan ends here.",
                row.get(REVIEW.WORDS),
                Stream.concat(row.get(SO_FAR).stream(), details(row)).toList());
    }

    private static Stream<Detail> details(Record row) {
        var next = row.get(REVIEW.NEXT_REVIEW_ON);
        return Stream.of(
                        Voice.of(row.get(REVIEW.VOICE)).flatMap(voice -> Detail.of("Whose voice", voice.words())),
                        eachOther(row.get(REVIEW.EACH_OTHER))
                                .flatMap(well -> Detail.of("How well they understood each other", well.words())),
                        Detail.of("Why it ends", row.get(REVIEW.WHY)),
                        Detail.of("Next review", next == null ? null : Days.day(next)))
                .flatMap(Optional::stream);
    }

    private static Optional<EachOther> eachOther(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(EachOther::of);
    }

    private static Detail soFar(String wanted, String cameAbout) {
        return new Detail(
                "“" + wanted + "”, so far",
                CameAbout.of(cameAbout).map(SoFar::words).orElse(cameAbout));
    }
}
