package org.ownwords.timescale;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.PAUSE;
import static ownwords.generated.db.Tables.RESUMPTION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class PauseStore implements Tells {

    private final DSLContext db;

    PauseStore(DSLContext db) {
        this.db = db;
    }

    boolean add(Pause pause, CaseId caseId, By by) {
        return db.insertInto(PAUSE)
                        .set(PAUSE.AUTHORITY, by.authority())
                        .set(PAUSE.ID, pause.id().value())
                        .set(PAUSE.CASE_ID, caseId.value())
                        .set(PAUSE.REASON, pause.reason().code())
                        .set(PAUSE.WHY, pause.why())
                        .set(PAUSE.FROM_DATE, pause.since())
                        .set(PAUSE.UNTIL_DATE, pause.until())
                        .set(PAUSE.STOPS, stops(pause.stops()))
                        .set(PAUSE.SUPPORTED_BY, pause.supportedBy())
                        .set(PAUSE.RECORDED_AT, by.recordedAt())
                        .set(PAUSE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addResumption(UUID id, CaseId caseId, PauseId pause, Resumption resumption, By by) {
        return db.insertInto(RESUMPTION)
                        .set(RESUMPTION.AUTHORITY, by.authority())
                        .set(RESUMPTION.ID, id)
                        .set(RESUMPTION.CASE_ID, caseId.value())
                        .set(RESUMPTION.PAUSE_ID, pause.value())
                        .set(RESUMPTION.RESUMED_ON, resumption.on())
                        .set(RESUMPTION.WHY, resumption.why())
                        .set(RESUMPTION.RECORDED_AT, by.recordedAt())
                        .set(RESUMPTION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String @Nullable [] stops(Stops stops) {
        return stops.codes() == null ? null : stops.codes().stream().sorted().toArray(String[]::new);
    }

    boolean isResumption(UUID id) {
        return db.fetchExists(RESUMPTION, RESUMPTION.ID.eq(id));
    }

    List<Pause> on(CaseId caseId) {
        return pauses(PAUSE.CASE_ID.eq(caseId.value())).getOrDefault(caseId, List.of());
    }

    Map<CaseId, List<Pause>> on(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? Map.of()
                : pauses(PAUSE.CASE_ID.in(cases.stream().map(CaseId::value).toList()));
    }

    private Map<CaseId, List<Pause>> pauses(Condition condition) {
        return db.select(
                        PAUSE.CASE_ID,
                        PAUSE.ID,
                        PAUSE.REASON,
                        PAUSE.WHY,
                        row(PAUSE.FROM_DATE, PAUSE.UNTIL_DATE).mapping(Span::new),
                        PAUSE.STOPS,
                        PAUSE.SUPPORTED_BY,
                        row(RESUMPTION.RESUMED_ON, RESUMPTION.WHY).mapping(PauseStore::resumption))
                .from(PAUSE)
                .leftJoin(RESUMPTION)
                .on(RESUMPTION.AUTHORITY.eq(PAUSE.AUTHORITY).and(RESUMPTION.PAUSE_ID.eq(PAUSE.ID)))
                .where(condition)
                .orderBy(PAUSE.FROM_DATE.desc(), PAUSE.RECORDED_AT.desc())
                .fetchGroups(
                        row -> new CaseId(row.value1()),
                        row -> new Pause(
                                new PauseId(row.value2()),
                                PauseReason.of(row.value3()).orElse(PauseReason.OTHER),
                                row.value4(),
                                row.value5().since(),
                                row.value5().until(),
                                row.value6() == null ? Stops.EVERYTHING : new Stops(Set.of(row.value6())),
                                row.value7(),
                                row.value8()));
    }

    private record Span(LocalDate since, @Nullable LocalDate until) {}

    private static @Nullable Resumption resumption(@Nullable LocalDate on, @Nullable String why) {
        return on == null || why == null ? null : new Resumption(on, why);
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db
                .select(
                        PAUSE.ID,
                        PAUSE.REASON,
                        PAUSE.WHY,
                        PAUSE.FROM_DATE,
                        PAUSE.UNTIL_DATE,
                        PAUSE.SUPPORTED_BY,
                        PAUSE.RECORDED_AT,
                        PAUSE.RECORDED_BY,
                        RESUMPTION.ID,
                        RESUMPTION.RESUMED_ON,
                        RESUMPTION.WHY,
                        RESUMPTION.RECORDED_AT,
                        RESUMPTION.RECORDED_BY)
                .from(PAUSE)
                .leftJoin(RESUMPTION)
                .on(RESUMPTION.AUTHORITY.eq(PAUSE.AUTHORITY).and(RESUMPTION.PAUSE_ID.eq(PAUSE.ID)))
                .where(PAUSE.CASE_ID.eq(chain.id()))
                .fetch(mapping(
                        (id,
                                reason,
                                why,
                                since,
                                until,
                                supportedBy,
                                at,
                                by,
                                resumptionId,
                                resumedOn,
                                resumedWhy,
                                resumedAt,
                                resumedBy) -> Stream.concat(
                                Stream.of(tellPause(id, reason, why, since, until, supportedBy, at, by)),
                                tellResumption(resumptionId, resumedOn, resumedWhy, resumedAt, resumedBy).stream())))
                .stream()
                .flatMap(each -> each)
                .toList();
    }

    private static Told tellPause(
            UUID id,
            String reason,
            String why,
            LocalDate since,
            @Nullable LocalDate until,
            String supportedBy,
            OffsetDateTime at,
            String by) {
        return new Told(
                Told.onDay(since, at.toInstant()),
                at.toInstant(),
                by,
                id,
                "The clock was paused: %s.".formatted(reason(reason)),
                null,
                Stream.of(
                                Detail.of("Why", why),
                                Detail.of("Until", until == null ? null : Days.day(until)),
                                Detail.of("Supported by", supportedBy))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String reason(String code) {
        var words = PauseReason.of(code).orElse(PauseReason.OTHER).words();
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static Optional<Told> tellResumption(
            @Nullable UUID id,
            @Nullable LocalDate on,
            @Nullable String why,
            @Nullable OffsetDateTime at,
            @Nullable String by) {
        return id == null || on == null || at == null || by == null
                ? Optional.empty()
                : Optional.of(new Told(
                        Told.onDay(on, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        "The clock was started again.",
                        null,
                        Detail.of("Why", why).stream().toList()));
    }
}
