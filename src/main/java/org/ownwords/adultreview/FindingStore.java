package org.ownwords.adultreview;

import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.ADULT_REVIEW_FINDING;
import static ownwords.generated.db.Tables.ADULT_REVIEW_FINDING_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.adultreview.ReferredCase.Found;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.springframework.stereotype.Repository;

/// What reviews found, with what is done about it.
@Repository
class FindingStore {

    private static final int MOST = 500;

    private final DSLContext db;
    private final ResponseStore responses;

    FindingStore(DSLContext db, ResponseStore responses) {
        this.db = db;
        this.responses = responses;
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

    /// What the reviews of these found, in the order it was recorded, by referral.
    Map<UUID, List<Found>> of(Collection<UUID> referrals) {
        var now = ADULT_REVIEW_FINDING_NOW;
        var rows = db.selectFrom(now)
                .where(now.REFERRAL_ID.in(referrals))
                .orderBy(now.RECORDED_AT, now.ID)
                .limit(MOST)
                .fetch();
        var ids = rows.getValues(now.ID);
        var answered = responses.responses(ids);
        var progress = responses.progress(ids);
        return rows.intoGroups(
                now.REFERRAL_ID,
                row -> new Found(
                        row.get(now.ID),
                        new Version<>(
                                finding(row),
                                row.get(now.LAST_ROW),
                                row.get(now.WHY),
                                row.get(now.RECORDED_BY),
                                row.get(now.RECORDED_AT).toInstant()),
                        row.get(now.IN_ERROR) != null,
                        answered.get(row.get(now.ID)),
                        progress.get(row.get(now.ID))));
    }

    /// What findings of a referral said before, and what was said of them before, by finding and the newest first.
    Map<UUID, List<SaidBefore>> before(ReferredCase referred) {
        var row = ADULT_REVIEW_FINDING;
        var findings = referred.findings().stream().map(Found::id).toList();
        var before = SaidBeforeStore.of(
                db,
                row,
                coalesce(row.STANDS_FOR, row.ID),
                row.REFERRAL_ID.eq(referred.id()),
                each -> finding(each).lines());
        return SaidBefore.together(List.of(before, responses.before(findings), responses.progressBefore(findings)));
    }

    /// Of the table or of the view: they name their columns alike.
    private static ReviewFinding finding(Record row) {
        var now = ADULT_REVIEW_FINDING_NOW;
        return new ReviewFinding(
                row.get(now.FINDING),
                Stream.of(row.get(now.THEMES))
                        .map(code -> Theme.of(code).orElseThrow())
                        .toList(),
                row.get(now.PERSONAL));
    }
}
