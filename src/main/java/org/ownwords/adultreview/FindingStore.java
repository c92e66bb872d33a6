package org.ownwords.adultreview;

import static ownwords.generated.db.Tables.ADULT_REVIEW_FINDING;
import static ownwords.generated.db.Tables.ADULT_REVIEW_FINDING_NOW;
import static ownwords.generated.db.Tables.ADULT_REVIEW_PROGRESS;
import static ownwords.generated.db.Tables.ADULT_REVIEW_PROGRESS_NOW;
import static ownwords.generated.db.Tables.ADULT_REVIEW_RESPONSE;
import static ownwords.generated.db.Tables.ADULT_REVIEW_RESPONSE_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.adultreview.ReferredCase.Found;
import org.springframework.stereotype.Repository;

/// What reviews found, and what is done about it.
@Repository
class FindingStore {

    private static final int MOST = 500;

    private final DSLContext db;

    FindingStore(DSLContext db) {
        this.db = db;
    }

    /// @param of the finding as it was recorded first: the same row, unless it is said anew
    boolean add(Placed of, ReviewFinding says, boolean inError, Again again, By by) {
        return db.insertInto(ADULT_REVIEW_FINDING)
                        .set(ADULT_REVIEW_FINDING.AUTHORITY, by.authority())
                        .set(ADULT_REVIEW_FINDING.ID, of.row())
                        .set(ADULT_REVIEW_FINDING.REFERRAL_ID, of.referral())
                        .set(ADULT_REVIEW_FINDING.FINDING, says.words())
                        .set(
                                ADULT_REVIEW_FINDING.THEMES,
                                says.themes().stream().map(Theme::code).toArray(String[]::new))
                        .set(ADULT_REVIEW_FINDING.PERSONAL, says.personal())
                        .set(ADULT_REVIEW_FINDING.STANDS_FOR, again.replaces() == null ? null : of.finding())
                        .set(ADULT_REVIEW_FINDING.REPLACES, again.replaces())
                        .set(ADULT_REVIEW_FINDING.WHY, again.why())
                        .set(ADULT_REVIEW_FINDING.IN_ERROR, inError ? true : null)
                        .set(ADULT_REVIEW_FINDING.RECORDED_AT, by.recordedAt())
                        .set(ADULT_REVIEW_FINDING.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Where a row about a finding belongs.
    ///
    /// @param row the id of the row that is written
    record Placed(UUID row, UUID referral, UUID finding) {}

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

    /// What the reviews of these found, in the order it was recorded, by referral.
    Map<UUID, List<Found>> of(Collection<UUID> referrals) {
        var now = ADULT_REVIEW_FINDING_NOW;
        var rows = db.selectFrom(now)
                .where(now.REFERRAL_ID.in(referrals))
                .orderBy(now.RECORDED_AT, now.ID)
                .limit(MOST)
                .fetch();
        var ids = rows.getValues(now.ID);
        var responses = responses(ids);
        var progress = progress(ids);
        return rows.intoGroups(
                now.REFERRAL_ID,
                row -> new Found(
                        row.get(now.ID),
                        new Version<>(
                                new ReviewFinding(
                                        row.get(now.FINDING),
                                        Stream.of(row.get(now.THEMES))
                                                .map(code -> Theme.of(code).orElseThrow())
                                                .toList(),
                                        row.get(now.PERSONAL)),
                                row.get(now.LAST_ROW),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()),
                        row.get(now.IN_ERROR) != null,
                        responses.get(row.get(now.ID)),
                        progress.get(row.get(now.ID))));
    }

    private Map<UUID, Version<ReviewResponse>> responses(Collection<UUID> findings) {
        var now = ADULT_REVIEW_RESPONSE_NOW;
        return db.selectFrom(now)
                .where(now.FINDING_ID.in(findings))
                .fetchMap(
                        now.FINDING_ID,
                        row -> new Version<>(
                                row.get(now.ACTS)
                                        ? new ReviewResponse.Acts(
                                                row.get(now.WORDS),
                                                row.get(now.OWNER),
                                                row.get(now.DUE_ON),
                                                row.get(now.DECIDED_ON))
                                        : new ReviewResponse.DoesNot(row.get(now.WORDS), row.get(now.DECIDED_ON)),
                                row.get(now.ID),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()));
    }

    private Map<UUID, Version<ReviewProgress>> progress(Collection<UUID> findings) {
        var now = ADULT_REVIEW_PROGRESS_NOW;
        return db.selectFrom(now)
                .where(now.FINDING_ID.in(findings))
                .fetchMap(
                        now.FINDING_ID,
                        row -> new Version<>(
                                new ReviewProgress(
                                        Became.of(row.get(now.BECAME)).orElseThrow(),
                                        row.get(now.WORDS),
                                        row.get(now.LEARNED),
                                        row.get(now.HAPPENED_ON)),
                                row.get(now.ID),
                                null,
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()));
    }
}
