package org.ownwords.concern;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCERN;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT_NOW;
import static ownwords.generated.db.Tables.REFERRER_TOLD;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.springframework.stereotype.Repository;

@Repository
class ConcernStore implements Tells {

    private final DSLContext db;

    ConcernStore(DSLContext db) {
        this.db = db;
    }

    boolean add(ConcernId id, CaseId caseId, Concern concern, By by) {
        return db.insertInto(CONCERN)
                        .set(CONCERN.AUTHORITY, by.authority())
                        .set(CONCERN.ID, id.value())
                        .set(CONCERN.CASE_ID, caseId.value())
                        .set(CONCERN.RAISED_AT, concern.raisedAt().atOffset(ZoneOffset.UTC))
                        .set(
                                CONCERN.RAISED_BY,
                                Optional.ofNullable(concern.raisedBy())
                                        .map(RaisedBy::code)
                                        .orElse(null))
                        .set(CONCERN.RAISER, concern.raiser())
                        .set(CONCERN.ORGANISATION, concern.organisation())
                        .set(CONCERN.NARRATIVE, concern.narrative())
                        .set(
                                CONCERN.ABUSE_TYPES,
                                concern.abuseTypes().stream()
                                        .map(AbuseType::code)
                                        .toArray(String[]::new))
                        .set(
                                CONCERN.LOCATION,
                                Optional.ofNullable(concern.location())
                                        .map(Location::code)
                                        .orElse(null))
                        .set(
                                CONCERN.SOURCE_OF_RISK,
                                Optional.ofNullable(concern.sourceOfRisk())
                                        .map(SourceOfRisk::code)
                                        .orElse(null))
                        .set(CONCERN.SAFE_NOW, concern.safeNow())
                        .set(
                                CONCERN.SUPPORT_REASON,
                                Optional.ofNullable(concern.supportReason())
                                        .map(SupportReason::code)
                                        .orElse(null))
                        .set(
                                CONCERN.HEALTH,
                                concern.health().stream()
                                        .map(HealthCondition::code)
                                        .toArray(String[]::new))
                        .set(CONCERN.RECORDED_AT, by.recordedAt())
                        .set(CONCERN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addReferrerTold(
            UUID id, CaseId caseId, ConcernId concern, boolean told, String words, LocalDate on, By by) {
        return db.insertInto(REFERRER_TOLD)
                        .set(REFERRER_TOLD.AUTHORITY, by.authority())
                        .set(REFERRER_TOLD.ID, id)
                        .set(REFERRER_TOLD.CASE_ID, caseId.value())
                        .set(REFERRER_TOLD.CONCERN_ID, concern.value())
                        .set(REFERRER_TOLD.TOLD, told)
                        .set(REFERRER_TOLD.TOLD_ON, on)
                        .set(REFERRER_TOLD.WORDS, words)
                        .set(REFERRER_TOLD.RECORDED_AT, by.recordedAt())
                        .set(REFERRER_TOLD.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addSupport(UUID id, CaseId caseId, ConcernId concern, Support support, By by) {
        return db.insertInto(CONCERN_SUPPORT)
                        .set(CONCERN_SUPPORT.AUTHORITY, by.authority())
                        .set(CONCERN_SUPPORT.ID, id)
                        .set(CONCERN_SUPPORT.CASE_ID, caseId.value())
                        .set(CONCERN_SUPPORT.CONCERN_ID, concern.value())
                        .set(
                                CONCERN_SUPPORT.SUPPORT_REASON,
                                Objects.requireNonNullElse(support.reason(), SupportReason.NOT_KNOWN)
                                        .code())
                        .set(
                                CONCERN_SUPPORT.HEALTH,
                                support.health().stream()
                                        .map(HealthCondition::code)
                                        .toArray(String[]::new))
                        .set(CONCERN_SUPPORT.RECORDED_AT, by.recordedAt())
                        .set(CONCERN_SUPPORT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What was recorded of it last, after the concern.
    Optional<Support> support(ConcernId concern) {
        return db.select(CONCERN_SUPPORT_NOW.SUPPORT_REASON, CONCERN_SUPPORT_NOW.HEALTH)
                .from(CONCERN_SUPPORT_NOW)
                .where(CONCERN_SUPPORT_NOW.CONCERN_ID.eq(concern.value()))
                .fetchOptional(mapping(ConcernStore::support));
    }

    private static Support support(String reason, String[] health) {
        return new Support(
                SupportReason.of(reason).orElse(null),
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
                .fetch(mapping(ConcernStore::concern))
                .stream()
                .collect(Collectors.toMap(
                        RaisedConcern::id, c -> c, (newest, older) -> newest, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static RaisedConcern concern(
            UUID id,
            OffsetDateTime raisedAt,
            @Nullable String raisedBy,
            @Nullable String raiser,
            @Nullable String organisation,
            String narrative,
            String[] abuseTypes,
            @Nullable String location,
            @Nullable String source,
            @Nullable String safeNow,
            @Nullable String supportReason,
            String[] health,
            @Nullable String referrerTold,
            String recordedBy,
            OffsetDateTime recordedAt) {
        return new RaisedConcern(
                new ConcernId(id),
                new Concern(
                        raisedAt.toInstant(),
                        raisedBy == null ? null : RaisedBy.of(raisedBy).orElseThrow(),
                        raiser,
                        organisation,
                        narrative,
                        Stream.of(abuseTypes)
                                .flatMap(code -> AbuseType.of(code).stream())
                                .toList(),
                        location == null ? null : Location.of(location).orElse(null),
                        source == null ? null : SourceOfRisk.of(source).orElse(null),
                        safeNow,
                        supportReason == null
                                ? null
                                : SupportReason.of(supportReason).orElse(null),
                        Stream.of(health)
                                .flatMap(code -> HealthCondition.of(code).stream())
                                .toList()),
                referrerTold,
                recordedBy,
                recordedAt.toInstant());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.of(
                        on(new CaseId(chain.id())).stream()
                                .map(ConcernStore::tell)
                                .toList(),
                        tellSupport(chain),
                        tellReferrersTold(chain))
                .flatMap(List::stream)
                .toList();
    }

    List<Told> tellSupport(Chain chain) {
        return db.select(
                        CONCERN_SUPPORT.ID,
                        CONCERN_SUPPORT.SUPPORT_REASON,
                        CONCERN_SUPPORT.HEALTH,
                        CONCERN_SUPPORT.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        CONCERN_SUPPORT.RECORDED_BY)
                .from(CONCERN_SUPPORT)
                .where(CONCERN_SUPPORT.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, reason, health, at, by) -> new Told(
                        at,
                        at,
                        by,
                        id,
                        "What they need support with was recorded.",
                        null,
                        details(support(reason, health)))));
    }

    List<Told> tellReferrersTold(Chain chain) {
        return db.select(
                        REFERRER_TOLD.ID,
                        REFERRER_TOLD.TOLD,
                        REFERRER_TOLD.TOLD_ON,
                        REFERRER_TOLD.WORDS,
                        REFERRER_TOLD.RECORDED_AT,
                        REFERRER_TOLD.RECORDED_BY)
                .from(REFERRER_TOLD)
                .where(REFERRER_TOLD.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, was, on, words, at, by) -> new Told(
                        Told.onDay(on, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        was ? "The referrer was told what was decided." : "The referrer was not told what was decided.",
                        null,
                        Detail.of(was ? "What they were told" : "Why not", words).stream()
                                .toList())));
    }

    static Told tell(RaisedConcern raised) {
        return told(raised, raised.concern().sentence(), details(raised.concern()));
    }

    /// Without the referrer.
    static Told tellWithoutRaiser(RaisedConcern raised) {
        return told(raised, "Concern raised.", details(raised.concern()));
    }

    /// Without the referrer, what they said, and the source of the risk.
    static Told tellBriefly(RaisedConcern raised) {
        var concern = raised.concern();
        return told(
                raised,
                "Concern raised.",
                Stream.concat(
                                Stream.of(whatItMayBe(concern), Detail.of("Kept safe by", concern.safeNow()))
                                        .flatMap(Optional::stream),
                                details(new Support(concern.supportReason(), concern.health())).stream())
                        .toList());
    }

    private static Told told(RaisedConcern raised, String sentence, List<Detail> details) {
        return new Told(
                raised.concern().raisedAt(),
                raised.recordedAt(),
                raised.recordedBy(),
                raised.id().value(),
                sentence,
                null,
                details);
    }

    private static List<Detail> details(Concern concern) {
        return Stream.concat(
                        Stream.of(
                                        Detail.of("What was said", concern.narrative()),
                                        whatItMayBe(concern),
                                        Detail.of(
                                                "Where",
                                                Optional.ofNullable(concern.location())
                                                        .map(Location::words)
                                                        .orElse(null)),
                                        Detail.of(
                                                "Where the risk comes from",
                                                Optional.ofNullable(concern.sourceOfRisk())
                                                        .map(SourceOfRisk::words)
                                                        .orElse(null)),
                                        Detail.of("Kept safe by", concern.safeNow()))
                                .flatMap(Optional::stream),
                        details(new Support(concern.supportReason(), concern.health())).stream())
                .toList();
    }

    private static Optional<Detail> whatItMayBe(Concern concern) {
        return Detail.of(
                "What it may be",
                concern.abuseTypes().stream().map(AbuseType::words).collect(Collectors.joining(", ")));
    }

    private static List<Detail> details(Support support) {
        return Stream.of(
                        Detail.of(
                                "Mainly needs support with",
                                Optional.ofNullable(support.reason())
                                        .map(SupportReason::words)
                                        .orElse(null)),
                        Detail.of(
                                "Conditions",
                                support.health().stream()
                                        .map(HealthCondition::words)
                                        .collect(Collectors.joining(", "))))
                .flatMap(Optional::stream)
                .toList();
    }
}
