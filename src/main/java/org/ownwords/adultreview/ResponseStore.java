package org.ownwords.adultreview;

import static ownwords.generated.db.Tables.ADULT_REVIEW_PROGRESS;
import static ownwords.generated.db.Tables.ADULT_REVIEW_PROGRESS_NOW;
import static ownwords.generated.db.Tables.ADULT_REVIEW_RESPONSE;
import static ownwords.generated.db.Tables.ADULT_REVIEW_RESPONSE_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.springframework.stereotype.Repository;

/// What was answered to what reviews found, and what is done about it.
@Repository
class ResponseStore {

    private final DSLContext db;

    ResponseStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, UUID finding, ReviewResponse says, Again again, By by) {
        var acts = says instanceof ReviewResponse.Acts done ? done : null;
        return db.insertInto(ADULT_REVIEW_RESPONSE)
                        .set(ADULT_REVIEW_RESPONSE.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW_RESPONSE.ID, id)
                        .set(ADULT_REVIEW_RESPONSE.FINDING_ID, finding)
                        .set(ADULT_REVIEW_RESPONSE.ACTS, acts != null)
                        .set(ADULT_REVIEW_RESPONSE.WORDS, says.words())
                        .set(ADULT_REVIEW_RESPONSE.OWNER, acts == null ? null : acts.owner())
                        .set(ADULT_REVIEW_RESPONSE.DUE_ON, acts == null ? null : acts.dueOn())
                        .set(ADULT_REVIEW_RESPONSE.DECIDED_ON, says.decidedOn())
                        .set(ADULT_REVIEW_RESPONSE.REPLACES, again.replaces())
                        .set(ADULT_REVIEW_RESPONSE.WHY, again.why())
                        .set(ADULT_REVIEW_RESPONSE.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW_RESPONSE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean add(UUID id, UUID finding, ReviewProgress says, Again again, By by) {
        return db.insertInto(ADULT_REVIEW_PROGRESS)
                        .set(ADULT_REVIEW_PROGRESS.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW_PROGRESS.ID, id)
                        .set(ADULT_REVIEW_PROGRESS.FINDING_ID, finding)
                        .set(ADULT_REVIEW_PROGRESS.BECAME, says.became().code())
                        .set(ADULT_REVIEW_PROGRESS.WORDS, says.words())
                        .set(ADULT_REVIEW_PROGRESS.LEARNED, says.learned())
                        .set(ADULT_REVIEW_PROGRESS.HAPPENED_ON, says.on())
                        .set(ADULT_REVIEW_PROGRESS.REPLACES, again.replaces())
                        .set(ADULT_REVIEW_PROGRESS.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW_PROGRESS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Map<UUID, Version<ReviewResponse>> responses(Collection<UUID> findings) {
        var now = ADULT_REVIEW_RESPONSE_NOW;
        return db.selectFrom(now)
                .where(now.FINDING_ID.in(findings))
                .fetchMap(
                        now.FINDING_ID,
                        row -> new Version<>(
                                response(row),
                                row.get(now.ID),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()));
    }

    Map<UUID, Version<ReviewProgress>> progress(Collection<UUID> findings) {
        var now = ADULT_REVIEW_PROGRESS_NOW;
        return db.selectFrom(now)
                .where(now.FINDING_ID.in(findings))
                .fetchMap(
                        now.FINDING_ID,
                        row -> new Version<>(
                                progress(row),
                                row.get(now.ID),
                                null,
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()));
    }

    /// What was said before of what is done about findings, by finding and the newest first.
    Map<UUID, List<SaidBefore>> before(Collection<UUID> findings) {
        var row = ADULT_REVIEW_RESPONSE;
        return SaidBeforeStore.of(
                db,
                row,
                row.FINDING_ID,
                row.FINDING_ID.in(findings),
                each -> response(each).lines());
    }

    /// How far what is done had come before, by finding and the newest first.
    Map<UUID, List<SaidBefore>> progressBefore(Collection<UUID> findings) {
        var row = ADULT_REVIEW_PROGRESS;
        return SaidBeforeStore.of(
                db,
                row,
                row.FINDING_ID,
                row.FINDING_ID.in(findings),
                each -> progress(each).lines());
    }

    /// Of the table or of the view: they name their columns alike.
    private static ReviewResponse response(Record row) {
        var now = ADULT_REVIEW_RESPONSE_NOW;
        return row.get(now.ACTS)
                ? new ReviewResponse.Acts(
                        row.get(now.WORDS), row.get(now.OWNER), row.get(now.DUE_ON), row.get(now.DECIDED_ON))
                : new ReviewResponse.DoesNot(row.get(now.WORDS), row.get(now.DECIDED_ON));
    }

    private static ReviewProgress progress(Record row) {
        var now = ADULT_REVIEW_PROGRESS_NOW;
        return new ReviewProgress(
                Became.of(row.get(now.BECAME)).orElseThrow(),
                row.get(now.WORDS),
                row.get(now.LEARNED),
                row.get(now.HAPPENED_ON));
    }
}
