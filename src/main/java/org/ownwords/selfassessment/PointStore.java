package org.ownwords.selfassessment;

import static ownwords.generated.db.Tables.SELF_ASSESSMENT_MODERATION;
import static ownwords.generated.db.Tables.SELF_ASSESSMENT_NOW;
import static ownwords.generated.db.Tables.SELF_ASSESSMENT_POINT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.selfassessment.AtPoint.Evidence;
import org.ownwords.selfassessment.AtPoint.Judged;
import org.ownwords.selfassessment.AtPoint.Moderated;
import org.ownwords.selfassessment.AtPoint.Own;
import org.springframework.stereotype.Repository;

/// What stands at the points of self-assessments.
@Repository
class PointStore {

    private static final int MOST = 5000;

    private final DSLContext db;

    PointStore(DSLContext db) {
        this.db = db;
    }

    /// What stands at the points of several. One query.
    Map<UUID, List<AtPoint>> of(Collection<UUID> assessments) {
        return db.selectFrom(SELF_ASSESSMENT_NOW)
                .where(SELF_ASSESSMENT_NOW.ASSESSMENT_ID.in(assessments))
                .orderBy(SELF_ASSESSMENT_NOW.POINT)
                .limit(MOST)
                .fetchGroups(SELF_ASSESSMENT_NOW.ASSESSMENT_ID, PointStore::atPoint);
    }

    private static AtPoint atPoint(Record row) {
        var what = row.get(SELF_ASSESSMENT_NOW.EVIDENCE);
        var moderation = row.get(SELF_ASSESSMENT_NOW.MODERATION_ID);
        return new AtPoint(
                row.get(SELF_ASSESSMENT_NOW.ID),
                row.get(SELF_ASSESSMENT_NOW.ASSESSMENT_ID),
                row.get(SELF_ASSESSMENT_NOW.POINT),
                new Own(
                        row.get(SELF_ASSESSMENT_NOW.WORDS),
                        row.get(SELF_ASSESSMENT_NOW.LEVEL),
                        what == null
                                ? null
                                : new Evidence(
                                        what,
                                        row.get(SELF_ASSESSMENT_NOW.EVIDENCE_WHERE),
                                        row.get(SELF_ASSESSMENT_NOW.EVIDENCE_ON))),
                moderation == null
                        ? null
                        : new Moderated(
                                moderation,
                                row.get(SELF_ASSESSMENT_NOW.MODERATOR),
                                row.get(SELF_ASSESSMENT_NOW.MODERATED_LEVEL),
                                row.get(SELF_ASSESSMENT_NOW.MODERATED_WORDS)),
                row.get(SELF_ASSESSMENT_NOW.RECORDED_BY),
                row.get(SELF_ASSESSMENT_NOW.RECORDED_AT).toInstant());
    }

    /// Whether an organisation has looked at a point of one, as what stands says.
    boolean haveBeenLookedAtBy(UUID assessment, UUID organisation) {
        return db.fetchExists(db.selectOne()
                .from(SELF_ASSESSMENT_NOW)
                .join(SELF_ASSESSMENT_MODERATION)
                .on(SELF_ASSESSMENT_MODERATION.AUTHORITY.eq(SELF_ASSESSMENT_NOW.AUTHORITY))
                .and(SELF_ASSESSMENT_MODERATION.ID.eq(SELF_ASSESSMENT_NOW.MODERATION_ID))
                .where(SELF_ASSESSMENT_NOW.ASSESSMENT_ID.eq(assessment))
                .and(SELF_ASSESSMENT_MODERATION.MODERATOR_ID.eq(organisation)));
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(SELF_ASSESSMENT_POINT, SELF_ASSESSMENT_POINT.ID.eq(id))
                || db.fetchExists(SELF_ASSESSMENT_MODERATION, SELF_ASSESSMENT_MODERATION.ID.eq(id));
    }

    /// Whether it was added: not where a colleague changed it since.
    ///
    /// @param replaces what stood there when the page was opened, or null
    boolean add(UUID id, SelfAssessment assessment, int place, Own own, @Nullable UUID replaces, By by) {
        var evidence = own.evidence();
        return db.insertInto(SELF_ASSESSMENT_POINT)
                        .set(SELF_ASSESSMENT_POINT.AUTHORITY, by.authority())
                        .set(SELF_ASSESSMENT_POINT.ID, id)
                        .set(SELF_ASSESSMENT_POINT.ASSESSMENT_ID, assessment.id())
                        .set(SELF_ASSESSMENT_POINT.POINT, place)
                        .set(SELF_ASSESSMENT_POINT.WORDS, own.words())
                        .set(SELF_ASSESSMENT_POINT.LEVEL, own.level())
                        .set(SELF_ASSESSMENT_POINT.EVIDENCE, evidence == null ? null : evidence.what())
                        .set(SELF_ASSESSMENT_POINT.EVIDENCE_WHERE, evidence == null ? null : evidence.where())
                        .set(SELF_ASSESSMENT_POINT.EVIDENCE_ON, evidence == null ? null : evidence.on())
                        .set(SELF_ASSESSMENT_POINT.REPLACES, replaces)
                        .set(SELF_ASSESSMENT_POINT.RECORDED_AT, by.recordedAt())
                        .set(SELF_ASSESSMENT_POINT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was added: not where a colleague recorded another since.
    ///
    /// @param replaces what was said to it when the page was opened, or null
    boolean moderate(UUID id, AtPoint point, Judged judged, @Nullable UUID replaces, By by) {
        return db.insertInto(SELF_ASSESSMENT_MODERATION)
                        .set(SELF_ASSESSMENT_MODERATION.AUTHORITY, by.authority())
                        .set(SELF_ASSESSMENT_MODERATION.ID, id)
                        .set(SELF_ASSESSMENT_MODERATION.ASSESSMENT_ID, point.assessment())
                        .set(SELF_ASSESSMENT_MODERATION.POINT_ID, point.id())
                        .set(
                                SELF_ASSESSMENT_MODERATION.MODERATOR,
                                judged.moderator().named().name())
                        .set(
                                SELF_ASSESSMENT_MODERATION.MODERATOR_ID,
                                judged.moderator().what())
                        .set(SELF_ASSESSMENT_MODERATION.LEVEL, judged.level())
                        .set(SELF_ASSESSMENT_MODERATION.WORDS, judged.words())
                        .set(SELF_ASSESSMENT_MODERATION.REPLACES, replaces)
                        .set(SELF_ASSESSMENT_MODERATION.RECORDED_AT, by.recordedAt())
                        .set(SELF_ASSESSMENT_MODERATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
