package org.ownwords.capacity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT_STANDS;
import static ownwords.generated.db.Tables.LOOK_AGAIN;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of what became of a decision that waited. The decision
/// is told as it stands now.
@Repository
class LookAgainTellsStore implements Tells {

    private final DSLContext db;

    LookAgainTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(LOOK_AGAIN.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        LOOK_AGAIN.ID,
                        coalesce(CAPACITY_ASSESSMENT_STANDS.DECISION, CAPACITY_ASSESSMENT.DECISION),
                        LOOK_AGAIN.DONE_ON,
                        LOOK_AGAIN.WORDS,
                        LOOK_AGAIN.WHO,
                        LOOK_AGAIN.DUE_ON,
                        LOOK_AGAIN.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        LOOK_AGAIN.RECORDED_BY)
                .from(LOOK_AGAIN)
                .join(CAPACITY_ASSESSMENT)
                .on(CAPACITY_ASSESSMENT.AUTHORITY.eq(LOOK_AGAIN.AUTHORITY))
                .and(CAPACITY_ASSESSMENT.ID.eq(LOOK_AGAIN.ASSESSMENT_ID))
                .leftJoin(CAPACITY_ASSESSMENT_STANDS)
                .on(CAPACITY_ASSESSMENT_STANDS.AUTHORITY.eq(LOOK_AGAIN.AUTHORITY))
                .and(CAPACITY_ASSESSMENT_STANDS.ID.eq(LOOK_AGAIN.ASSESSMENT_ID))
                .where(LOOK_AGAIN.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, decision, doneOn, words, who, dueOn, at, by) -> new Told(
                        doneOn == null ? at : Told.onDay(doneOn, at),
                        at,
                        by,
                        id,
                        sentence(decision, who, dueOn, doneOn),
                        null,
                        Detail.of(doneOn == null ? "Why" : "What happened", words).stream()
                                .toList())));
    }

    private static String sentence(
            String decision, @Nullable String who, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {
        if (who != null) {
            return "Whether the person can decide “%s” is looked at again after closing, by %s%s."
                    .formatted(decision, who, dueOn == null ? "" : ", due " + Days.day(dueOn));
        }
        return doneOn == null
                ? "Whether the person can decide “%s” no longer needs to be looked at again.".formatted(decision)
                : "Whether the person can decide “%s” was looked at again.".formatted(decision);
    }
}
