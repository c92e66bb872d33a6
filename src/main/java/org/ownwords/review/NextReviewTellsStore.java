package org.ownwords.review;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.NEXT_REVIEW;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of what became of a next review.
@Repository
class NextReviewTellsStore implements Tells {

    private final DSLContext db;

    NextReviewTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(NEXT_REVIEW.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        NEXT_REVIEW.ID,
                        NEXT_REVIEW.DONE_ON,
                        NEXT_REVIEW.WORDS,
                        NEXT_REVIEW.WHO,
                        NEXT_REVIEW.DUE_ON,
                        NEXT_REVIEW.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        NEXT_REVIEW.RECORDED_BY)
                .from(NEXT_REVIEW)
                .where(NEXT_REVIEW.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, doneOn, words, who, dueOn, at, by) -> new Told(
                        doneOn == null ? at : Told.onDay(doneOn, at),
                        at,
                        by,
                        id,
                        sentence(who, dueOn, doneOn),
                        null,
                        Stream.of(Detail.of(doneOn == null ? "Why" : "What happened", words))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    private static String sentence(@Nullable String who, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {
        if (who != null) {
            return "The next review goes on after closing, by %s%s."
                    .formatted(who, dueOn == null ? "" : ", due " + Days.day(dueOn));
        }
        return doneOn == null ? "The next review is no longer needed." : "The next review was done.";
    }
}
