package org.ownwords.concern;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CONCERN_STANDS;
import static ownwords.generated.db.Tables.CONCERN_SUPPORT_NOW;
import static ownwords.generated.db.Tables.REFERRER_TOLD_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class ConcernStore {

    private final DSLContext db;

    ConcernStore(DSLContext db) {
        this.db = db;
    }

    /// What was recorded of it last, after the concern.
    Optional<SupportKnown> support(ConcernId concern) {
        return db.select(CONCERN_SUPPORT_NOW.ID, CONCERN_SUPPORT_NOW.SUPPORT_REASON, CONCERN_SUPPORT_NOW.HEALTH)
                .from(CONCERN_SUPPORT_NOW)
                .where(CONCERN_SUPPORT_NOW.CONCERN_ID.eq(concern.value()))
                .fetchOptional(mapping((id, reason, health) ->
                        new SupportKnown(concern, id, ConcernColumnsStore.support(reason, health))));
    }

    /// What a referrer was told, where it stands.
    Optional<TellingReferrer> told(CaseId caseId, UUID id) {
        return db.select(REFERRER_TOLD_STANDS.TOLD, REFERRER_TOLD_STANDS.WORDS, REFERRER_TOLD_STANDS.TOLD_ON)
                .from(REFERRER_TOLD_STANDS)
                .where(REFERRER_TOLD_STANDS.CASE_ID.eq(caseId.value()))
                .and(REFERRER_TOLD_STANDS.ID.eq(id))
                .fetchOptional(mapping(TellingReferrer::new));
    }

    /// Those that stand.
    List<RaisedConcern> on(CaseId caseId) {
        return of(CONCERN_STANDS, caseId);
    }

    /// @param concerns those that stand, or all of them under the same name
    List<RaisedConcern> of(Table<?> concerns, CaseId caseId) {
        return db
                .select(
                        CONCERN_STANDS.ID,
                        CONCERN_STANDS.RAISED_AT,
                        CONCERN_STANDS.RAISED_BY,
                        CONCERN_STANDS.RAISER,
                        CONCERN_STANDS.ORGANISATION,
                        CONCERN_STANDS.NARRATIVE,
                        CONCERN_STANDS.ABUSE_TYPES,
                        CONCERN_STANDS.LOCATION,
                        CONCERN_STANDS.SOURCE_OF_RISK,
                        CONCERN_STANDS.SAFE_NOW,
                        CONCERN_STANDS.SUPPORT_REASON,
                        CONCERN_STANDS.HEALTH,
                        CONCERN_STANDS.EFFECT,
                        CONCERN_STANDS.MAY_NEED_HELP,
                        CONCERN_STANDS.THEMES,
                        REFERRER_TOLD_STANDS.WORDS,
                        CONCERN_STANDS.RECORDED_BY,
                        CONCERN_STANDS.RECORDED_AT)
                .from(concerns)
                .leftJoin(REFERRER_TOLD_STANDS)
                .on(REFERRER_TOLD_STANDS
                        .AUTHORITY
                        .eq(CONCERN_STANDS.AUTHORITY)
                        .and(REFERRER_TOLD_STANDS.CONCERN_ID.eq(CONCERN_STANDS.ID)))
                .where(CONCERN_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(CONCERN_STANDS.RAISED_AT.desc(), REFERRER_TOLD_STANDS.RECORDED_AT.desc())
                .fetch(ConcernColumnsStore::raised)
                .stream()
                .collect(Collectors.toMap(RaisedConcern::id, c -> c, (newest, older) -> newest, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// The concerns of these cases of which somebody thought that the person may need help to take part, with the
    /// moment they were raised.
    List<HelpThoughtOf> helpThoughtOf(Collection<CaseId> cases) {
        return db.select(CONCERN_STANDS.CASE_ID, CONCERN_STANDS.ID, CONCERN_STANDS.RAISED_AT)
                .from(CONCERN_STANDS)
                .where(CONCERN_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CONCERN_STANDS.MAY_NEED_HELP.eq(MayNeedHelp.YES.code()))
                .orderBy(CONCERN_STANDS.RAISED_AT, CONCERN_STANDS.ID)
                .fetch(row -> new HelpThoughtOf(
                        new CaseId(row.value1()),
                        row.value2(),
                        Days.on(row.value3().toInstant())));
    }

    /// @param concern the row of the concern
    record HelpThoughtOf(CaseId file, UUID concern, LocalDate on) {}
}
