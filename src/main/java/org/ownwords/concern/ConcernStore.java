package org.ownwords.concern;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCERN;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT_NOW;
import static ownwords.generated.db.Tables.REFERRER_TOLD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.springframework.stereotype.Repository;

@Repository
class ConcernStore {

    private final DSLContext db;

    ConcernStore(DSLContext db) {
        this.db = db;
    }

    /// What was recorded of it last, after the concern.
    Optional<Support> support(ConcernId concern) {
        return db.select(CONCERN_SUPPORT_NOW.SUPPORT_REASON, CONCERN_SUPPORT_NOW.HEALTH)
                .from(CONCERN_SUPPORT_NOW)
                .where(CONCERN_SUPPORT_NOW.CONCERN_ID.eq(concern.value()))
                .fetchOptional(mapping(ConcernStore::support));
    }

    static Support support(@Nullable String reason, String[] health) {
        return new Support(
                Optional.ofNullable(reason).flatMap(SupportReason::of).orElse(null),
                Stream.of(health)
                        .flatMap(code -> HealthCondition.of(code).stream())
                        .toList());
    }

    List<RaisedConcern> on(CaseId caseId) {
        return db
                .select(
                        CONCERN.ID,
                        CONCERN.RAISED_AT,
                        CONCERN.RAISED_BY,
                        CONCERN.RAISER,
                        CONCERN.ORGANISATION,
                        CONCERN.NARRATIVE,
                        CONCERN.ABUSE_TYPES,
                        CONCERN.LOCATION,
                        CONCERN.SOURCE_OF_RISK,
                        CONCERN.SAFE_NOW,
                        CONCERN.SUPPORT_REASON,
                        CONCERN.HEALTH,
                        REFERRER_TOLD.WORDS,
                        CONCERN.RECORDED_BY,
                        CONCERN.RECORDED_AT)
                .from(CONCERN)
                .leftJoin(REFERRER_TOLD)
                .on(REFERRER_TOLD.AUTHORITY.eq(CONCERN.AUTHORITY).and(REFERRER_TOLD.CONCERN_ID.eq(CONCERN.ID)))
                .where(CONCERN.CASE_ID.eq(caseId.value()))
                .orderBy(CONCERN.RAISED_AT.desc(), REFERRER_TOLD.RECORDED_AT.desc())
                .fetch(ConcernStore::raised)
                .stream()
                .collect(Collectors.toMap(RaisedConcern::id, c -> c, (newest, older) -> newest, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static RaisedConcern raised(Record row) {
        return new RaisedConcern(
                new ConcernId(row.get(CONCERN.ID)),
                concern(row),
                row.get(REFERRER_TOLD.WORDS),
                new Recording(
                        row.get(CONCERN.RECORDED_BY),
                        row.get(CONCERN.RECORDED_AT).toInstant()));
    }

    private static Concern concern(Record row) {
        return new Concern(
                row.get(CONCERN.RAISED_AT).toInstant(),
                new Referrer(
                        Optional.ofNullable(row.get(CONCERN.RAISED_BY))
                                .map(code -> RaisedBy.of(code).orElseThrow())
                                .orElse(null),
                        row.get(CONCERN.RAISER),
                        row.get(CONCERN.ORGANISATION)),
                row.get(CONCERN.NARRATIVE),
                suspected(row),
                row.get(CONCERN.SAFE_NOW),
                support(row.get(CONCERN.SUPPORT_REASON), row.get(CONCERN.HEALTH)));
    }

    private static SuspectedAbuse suspected(Record row) {
        return new SuspectedAbuse(
                Stream.of(row.get(CONCERN.ABUSE_TYPES))
                        .flatMap(code -> AbuseType.of(code).stream())
                        .toList(),
                Optional.ofNullable(row.get(CONCERN.LOCATION))
                        .flatMap(Location::of)
                        .orElse(null),
                Optional.ofNullable(row.get(CONCERN.SOURCE_OF_RISK))
                        .flatMap(SourceOfRisk::of)
                        .orElse(null));
    }
}
