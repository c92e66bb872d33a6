package org.ownwords.consent;

import static ownwords.generated.db.Tables.GOING_ON_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What goes on without agreement.
@Repository
class GoingOnStore {

    /// A going on as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            GOING_ON_STANDS.ID,
            GOING_ON_STANDS.CONSENT_ID,
            GOING_ON_STANDS.GROUNDS,
            GOING_ON_STANDS.WHY,
            GOING_ON_STANDS.AUTHORISED_BY,
            GOING_ON_STANDS.TOLD,
            GOING_ON_STANDS.TOLD_WORDS,
            GOING_ON_STANDS.TOLD_ON,
            GOING_ON_STANDS.NOT_TOLD_WHY,
            GOING_ON_STANDS.DECIDED_ON);

    private final DSLContext db;

    GoingOnStore(DSLContext db) {
        this.db = db;
    }

    /// What goes on without each answer on some cases, the newest first. An answer with none is left
    /// out.
    Map<ConsentId, List<GoneOn>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(GOING_ON_STANDS)
                .where(GOING_ON_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        GOING_ON_STANDS.DECIDED_ON.desc(),
                        GOING_ON_STANDS.FIRST_RECORDED_AT.desc(),
                        GOING_ON_STANDS.ID.desc())
                .fetchGroups(row -> new ConsentId(row.get(GOING_ON_STANDS.CONSENT_ID)), GoingOnStore::goneOn);
    }

    private static GoneOn goneOn(Record row) {
        return new GoneOn(new GoingOnId(row.get(GOING_ON_STANDS.ID)), goingOn(row));
    }

    static GoingOn goingOn(Record row) {
        return new GoingOn(
                new Reasons(
                        Stream.of(row.get(GOING_ON_STANDS.GROUNDS))
                                .map(code -> Ground.of(code).orElseThrow())
                                .toList(),
                        row.get(GOING_ON_STANDS.WHY),
                        row.get(GOING_ON_STANDS.AUTHORISED_BY),
                        telling(row)),
                row.get(GOING_ON_STANDS.DECIDED_ON));
    }

    private static Telling telling(Record row) {
        return row.get(GOING_ON_STANDS.TOLD)
                ? new Telling.Told(row.get(GOING_ON_STANDS.TOLD_WORDS), row.get(GOING_ON_STANDS.TOLD_ON))
                : new Telling.NotTold(row.get(GOING_ON_STANDS.NOT_TOLD_WHY));
    }

    /// Whether anything goes on without the agreement that was asked for here.
    boolean restOn(ConsentId consent) {
        return db.fetchExists(GOING_ON_STANDS, GOING_ON_STANDS.CONSENT_ID.eq(consent.value()));
    }
}
