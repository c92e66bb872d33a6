package org.ownwords.signoff;

import static ownwords.generated.db.Tables.EPISODE_SIGN_OFF;
import static ownwords.generated.db.Tables.EPISODE_SIGN_OFF_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.casework.Episode;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What colleagues said of stages of the work.
@Repository
class SignOffStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            EPISODE_SIGN_OFF_STANDS.ROW_TABLE,
            EPISODE_SIGN_OFF_STANDS.ROW_ID,
            EPISODE_SIGN_OFF_STANDS.WHY,
            EPISODE_SIGN_OFF_STANDS.PERSONAL,
            EPISODE_SIGN_OFF_STANDS.RECORDED_BY,
            EPISODE_SIGN_OFF_STANDS.RECORDED_AT);

    private static final int MOST = 200;

    private final DSLContext db;

    SignOffStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, Episode episode, Opinion opinion, By by) {
        return db.insertInto(EPISODE_SIGN_OFF)
                        .set(EPISODE_SIGN_OFF.AUTHORITY, by.authority())
                        .set(EPISODE_SIGN_OFF.ID, id)
                        .set(EPISODE_SIGN_OFF.CASE_ID, caseId.value())
                        .set(EPISODE_SIGN_OFF.ROW_TABLE, episode.row().table())
                        .set(EPISODE_SIGN_OFF.ROW_ID, episode.row().id())
                        .set(EPISODE_SIGN_OFF.CALLED, episode.words())
                        .set(EPISODE_SIGN_OFF.DONE_BY, episode.by())
                        .set(EPISODE_SIGN_OFF.WHY, opinion.why())
                        .set(
                                EPISODE_SIGN_OFF.PERSONAL,
                                opinion instanceof Opinion.Agree agree ? agree.personal() : null)
                        .set(EPISODE_SIGN_OFF.RECORDED_AT, by.recordedAt())
                        .set(EPISODE_SIGN_OFF.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<SignedOff> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(EPISODE_SIGN_OFF_STANDS)
                .where(EPISODE_SIGN_OFF_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(EPISODE_SIGN_OFF_STANDS.RECORDED_AT.desc(), EPISODE_SIGN_OFF_STANDS.ID)
                .limit(MOST)
                .fetch(SignOffStore::signedOff);
    }

    static SignedOff signedOff(Record row) {
        return new SignedOff(
                new Row(row.get(EPISODE_SIGN_OFF_STANDS.ROW_TABLE), row.get(EPISODE_SIGN_OFF_STANDS.ROW_ID)),
                opinion(row),
                row.get(EPISODE_SIGN_OFF_STANDS.RECORDED_BY),
                row.get(EPISODE_SIGN_OFF_STANDS.RECORDED_AT).toInstant());
    }

    private static Opinion opinion(Record row) {
        var why = row.get(EPISODE_SIGN_OFF_STANDS.WHY);
        var personal = row.get(EPISODE_SIGN_OFF_STANDS.PERSONAL);
        return personal == null ? new Opinion.LookAgain(why) : new Opinion.Agree(why, personal);
    }

    /// The sign-offs of a case that name one of these rows.
    List<UUID> naming(CaseId caseId, List<UUID> rows) {
        return db.select(EPISODE_SIGN_OFF_STANDS.ID)
                .from(EPISODE_SIGN_OFF_STANDS)
                .where(EPISODE_SIGN_OFF_STANDS.CASE_ID.eq(caseId.value()))
                .and(EPISODE_SIGN_OFF_STANDS.ROW_ID.in(rows))
                .fetch(EPISODE_SIGN_OFF_STANDS.ID);
    }

    /// The entries of these cases that a colleague has looked at.
    Set<UUID> lookedAt(Collection<CaseId> cases) {
        return db.select(EPISODE_SIGN_OFF_STANDS.ROW_ID)
                .from(EPISODE_SIGN_OFF_STANDS)
                .where(EPISODE_SIGN_OFF_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .fetchSet(EPISODE_SIGN_OFF_STANDS.ROW_ID);
    }
}
