package org.ownwords.signoff;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.EPISODE_SIGN_OFF_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What a colleague asked to look at again waits for whoever did it, until a colleague signs it off.
@Repository
class EpisodesOwedStore implements Owes {

    private final DSLContext db;

    EpisodesOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("episode_sign_off");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var later = EPISODE_SIGN_OFF_STANDS.as("later");
        return db.select(
                        EPISODE_SIGN_OFF_STANDS.CASE_ID,
                        EPISODE_SIGN_OFF_STANDS.ID,
                        EPISODE_SIGN_OFF_STANDS.CALLED,
                        EPISODE_SIGN_OFF_STANDS.WHY,
                        EPISODE_SIGN_OFF_STANDS.DONE_BY,
                        EPISODE_SIGN_OFF_STANDS.RECORDED_AT)
                .from(EPISODE_SIGN_OFF_STANDS)
                .where(EPISODE_SIGN_OFF_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(EPISODE_SIGN_OFF_STANDS.PERSONAL.isNull())
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(EPISODE_SIGN_OFF_STANDS.AUTHORITY))
                        .and(later.CASE_ID.eq(EPISODE_SIGN_OFF_STANDS.CASE_ID))
                        .and(later.ROW_ID.eq(EPISODE_SIGN_OFF_STANDS.ROW_ID))
                        .and(row(later.RECORDED_AT, later.ID)
                                .gt(row(EPISODE_SIGN_OFF_STANDS.RECORDED_AT, EPISODE_SIGN_OFF_STANDS.ID)))))
                .fetch(EpisodesOwedStore::owed);
    }

    private static Owed owed(Record asked) {
        var file = new CaseId(asked.get(EPISODE_SIGN_OFF_STANDS.CASE_ID));
        var called = asked.get(EPISODE_SIGN_OFF_STANDS.CALLED);
        return new Owed(
                file,
                new Because("look-again", asked.get(EPISODE_SIGN_OFF_STANDS.ID)),
                new Prompt(
                        "Look again at %s: %s"
                                .formatted(
                                        called.substring(0, 1).toLowerCase(Locale.UK) + called.substring(1),
                                        asked.get(EPISODE_SIGN_OFF_STANDS.WHY)),
                        "A colleague who signs off asked for it",
                        file.path() + "/episodes"),
                new Whom.Colleague(asked.get(EPISODE_SIGN_OFF_STANDS.DONE_BY)),
                new When.Waiting(
                        Days.on(asked.get(EPISODE_SIGN_OFF_STANDS.RECORDED_AT).toInstant())),
                Bearing.STEP);
    }
}
