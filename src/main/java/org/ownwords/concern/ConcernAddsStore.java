package org.ownwords.concern;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCERN;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT;
import static ownwords.generated.db.Tables.REFERRER_TOLD;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.ConcernTheme;
import org.ownwords.vocabulary.SupportReason;
import org.springframework.stereotype.Repository;

/// What is recorded of a concern.
@Repository
class ConcernAddsStore {

    private final DSLContext db;

    ConcernAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(ConcernId id, CaseId caseId, Concern concern, By by) {
        return add(id, caseId, concern, null, by);
    }

    /// @param first the concern that this is recorded in the place of, or null
    boolean add(ConcernId id, CaseId caseId, Concern concern, @Nullable ConcernId first, By by) {
        var referrer = concern.referrer();
        var suspected = concern.suspected();
        var support = concern.support();
        return db.insertInto(CONCERN)
                        .set(CONCERN.AUTHORITY, by.authority())
                        .set(CONCERN.ID, id.value())
                        .set(CONCERN.CASE_ID, caseId.value())
                        .set(CONCERN.RAISED_AT, concern.raisedAt().atOffset(ZoneOffset.UTC))
                        .set(CONCERN.RAISED_BY, code(referrer.raisedBy()))
                        .set(CONCERN.RAISER, referrer.name())
                        .set(CONCERN.ORGANISATION, referrer.organisation())
                        .set(CONCERN.NARRATIVE, concern.narrative())
                        .set(CONCERN.ABUSE_TYPES, codes(suspected.types()))
                        .set(CONCERN.LOCATION, code(suspected.location()))
                        .set(CONCERN.SOURCE_OF_RISK, code(suspected.source()))
                        .set(CONCERN.SAFE_NOW, concern.safeNow())
                        .set(CONCERN.SUPPORT_REASON, code(support.reason()))
                        .set(CONCERN.HEALTH, codes(support.health()))
                        .set(CONCERN.EFFECT, concern.known().effect())
                        .set(CONCERN.MAY_NEED_HELP, code(concern.known().mayNeedHelp()))
                        .set(CONCERN.THEMES, themes(concern.known().themes()))
                        .set(CONCERN.STANDS_FOR, first == null ? null : first.value())
                        .set(CONCERN.RECORDED_AT, by.recordedAt())
                        .set(CONCERN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static @Nullable String code(@Nullable Coded chosen) {
        return chosen == null ? null : chosen.code();
    }

    /// Null where there are none, as in records from before themes were asked.
    private static String @Nullable [] themes(List<ConcernTheme> themes) {
        return themes.isEmpty() ? null : codes(themes);
    }

    private static String[] codes(Collection<? extends Coded> chosen) {
        return chosen.stream().map(Coded::code).toArray(String[]::new);
    }

    boolean addReferrerTold(UUID id, CaseId caseId, ConcernId concern, TellingReferrer telling, By by) {
        return db.insertInto(REFERRER_TOLD)
                        .set(REFERRER_TOLD.AUTHORITY, by.authority())
                        .set(REFERRER_TOLD.ID, id)
                        .set(REFERRER_TOLD.CASE_ID, caseId.value())
                        .set(REFERRER_TOLD.CONCERN_ID, concern.value())
                        .set(REFERRER_TOLD.TOLD, telling.told())
                        .set(REFERRER_TOLD.TOLD_ON, telling.on())
                        .set(REFERRER_TOLD.WORDS, telling.words())
                        .set(REFERRER_TOLD.RECORDED_AT, by.recordedAt())
                        .set(REFERRER_TOLD.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @param first the row that this is recorded in the place of, or null
    boolean addSupport(UUID id, CaseId caseId, ConcernId concern, Support support, @Nullable UUID first, By by) {
        return db.insertInto(CONCERN_SUPPORT)
                        .set(CONCERN_SUPPORT.AUTHORITY, by.authority())
                        .set(CONCERN_SUPPORT.ID, id)
                        .set(CONCERN_SUPPORT.CASE_ID, caseId.value())
                        .set(CONCERN_SUPPORT.CONCERN_ID, concern.value())
                        .set(
                                CONCERN_SUPPORT.SUPPORT_REASON,
                                Objects.requireNonNullElse(support.reason(), SupportReason.NOT_KNOWN)
                                        .code())
                        .set(CONCERN_SUPPORT.HEALTH, codes(support.health()))
                        .set(CONCERN_SUPPORT.STANDS_FOR, first)
                        .set(CONCERN_SUPPORT.RECORDED_AT, by.recordedAt())
                        .set(CONCERN_SUPPORT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What was recorded of it by one row, whether or not it counts now.
    Optional<Support> supportBy(UUID id) {
        return db.select(CONCERN_SUPPORT.SUPPORT_REASON, CONCERN_SUPPORT.HEALTH)
                .from(CONCERN_SUPPORT)
                .where(CONCERN_SUPPORT.ID.eq(id))
                .fetchOptional(mapping(ConcernColumnsStore::support));
    }
}
