package org.ownwords.selfassessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static ownwords.generated.db.Tables.SELF_ASSESSMENT_MODERATION;
import static ownwords.generated.db.Tables.SELF_ASSESSMENT_NOW;
import static ownwords.generated.db.Tables.SELF_ASSESSMENT_POINT;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.selfassessment.AtPoint.Evidence;
import org.ownwords.selfassessment.AtPoint.Judged;
import org.ownwords.selfassessment.AtPoint.Moderated;
import org.ownwords.selfassessment.AtPoint.Own;
import org.ownwords.selfassessment.AtPoint.Said;
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

    /// What was said at each point of one before, and what others said to that, the newest first. Two queries.
    Map<Integer, List<SaidBefore>> before(UUID assessment, Framework framework) {
        return Stream.concat(ownBefore(assessment, framework), moderatedBefore(assessment, framework))
                .sorted(Comparator.comparing((Before each) -> each.said().at()).reversed())
                .collect(groupingBy(Before::place, mapping(Before::said, toList())));
    }

    private record Before(int place, SaidBefore said) {}

    private Stream<Before> ownBefore(UUID assessment, Framework framework) {
        var row = SELF_ASSESSMENT_POINT;
        var later = row.as("later");
        return db
                .select(row.asterisk(), later.WHY.as("why_later"))
                .from(row)
                .join(later)
                .on(later.AUTHORITY.eq(row.AUTHORITY).and(later.REPLACES.eq(row.ID)))
                .where(row.ASSESSMENT_ID.eq(assessment))
                .limit(MOST)
                .fetch()
                .stream()
                .map(each -> new Before(
                        each.get(row.POINT),
                        new SaidBefore(
                                SaidBefore.lines(
                                        Detail.of(OverYears.words(framework, each.get(row.LEVEL)), each.get(row.WORDS)),
                                        Detail.of("What shows it", each.get(row.EVIDENCE)),
                                        Detail.of("Where", each.get(row.EVIDENCE_WHERE)),
                                        Detail.of(
                                                "From",
                                                each.get(row.EVIDENCE_ON) == null
                                                        ? null
                                                        : Days.day(each.get(row.EVIDENCE_ON)))),
                                each.get(row.RECORDED_BY),
                                each.get(row.RECORDED_AT).toInstant(),
                                each.get("why_later", String.class))));
    }

    /// What was said in place of which something else is said now, or to words that no longer stand.
    private Stream<Before> moderatedBefore(UUID assessment, Framework framework) {
        var row = SELF_ASSESSMENT_MODERATION;
        var later = row.as("later");
        var point = SELF_ASSESSMENT_POINT;
        var pointLater = point.as("point_later");
        return db
                .select(row.asterisk(), point.POINT, later.WHY.as("why_later"))
                .from(row)
                .join(point)
                .on(point.AUTHORITY.eq(row.AUTHORITY).and(point.ID.eq(row.POINT_ID)))
                .leftJoin(later)
                .on(later.AUTHORITY.eq(row.AUTHORITY).and(later.REPLACES.eq(row.ID)))
                .leftJoin(pointLater)
                .on(pointLater.AUTHORITY.eq(point.AUTHORITY).and(pointLater.REPLACES.eq(point.ID)))
                .where(row.ASSESSMENT_ID.eq(assessment))
                .and(later.ID.isNotNull().or(pointLater.ID.isNotNull()))
                .limit(MOST)
                .fetch()
                .stream()
                .map(each -> new Before(
                        each.get(point.POINT),
                        new SaidBefore(
                                List.of(new Detail(
                                        "%s sees it as %s"
                                                .formatted(
                                                        each.get(row.MODERATOR),
                                                        framework.scale().words(each.get(row.LEVEL))),
                                        each.get(row.WORDS))),
                                each.get(row.RECORDED_BY),
                                each.get(row.RECORDED_AT).toInstant(),
                                each.get("why_later", String.class))));
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
    boolean add(UUID id, SelfAssessment assessment, int place, Said said, @Nullable UUID replaces, By by) {
        var own = said.own();
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
                        .set(SELF_ASSESSMENT_POINT.WHY, said.why())
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
                        .set(SELF_ASSESSMENT_MODERATION.WHY, judged.why())
                        .set(SELF_ASSESSMENT_MODERATION.RECORDED_AT, by.recordedAt())
                        .set(SELF_ASSESSMENT_MODERATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
