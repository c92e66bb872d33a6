package org.ownwords.feedback;

import static ownwords.generated.db.Tables.OWN_PAGE_ANSWER;
import static ownwords.generated.db.Tables.OWN_PAGE_PICTURE;
import static ownwords.generated.db.Tables.OWN_PAGE_SAID;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.attached.FileType;
import org.ownwords.feedback.OwnSaid.About;
import org.ownwords.feedback.OwnSaid.Answer;
import org.ownwords.feedback.OwnSaid.Saying;
import org.ownwords.feedback.OwnSaid.Whether;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What people sent from their own page, and what was done about it.
@Repository
class OwnSaidStore {

    private static final int MOST = 200;

    private final DSLContext db;

    OwnSaidStore(DSLContext db) {
        this.db = db;
    }

    /// On a case, the newest first, each with its latest answer.
    List<OwnSaid> on(CaseId caseId) {
        return those(OWN_PAGE_SAID.CASE_ID.eq(caseId.value()));
    }

    /// From one page.
    List<OwnSaid> by(UUID link) {
        return those(OWN_PAGE_SAID.LINK_ID.eq(link));
    }

    private List<OwnSaid> those(Condition which) {
        return db.select(
                        OWN_PAGE_SAID.ID,
                        OWN_PAGE_SAID.KIND,
                        OWN_PAGE_SAID.HELPED,
                        OWN_PAGE_SAID.WORDS,
                        OWN_PAGE_SAID.RECORDED_AT,
                        OWN_PAGE_ANSWER.WORDS,
                        OWN_PAGE_ANSWER.ANSWERED_ON,
                        OWN_PAGE_PICTURE.ID,
                        OWN_PAGE_PICTURE.TYPE,
                        OWN_PAGE_PICTURE.SIZE,
                        OWN_PAGE_PICTURE.CHECKED)
                .distinctOn(OWN_PAGE_SAID.RECORDED_AT, OWN_PAGE_SAID.ID)
                .from(OWN_PAGE_SAID)
                .leftJoin(OWN_PAGE_ANSWER)
                .on(OWN_PAGE_ANSWER.AUTHORITY.eq(OWN_PAGE_SAID.AUTHORITY))
                .and(OWN_PAGE_ANSWER.SAID_ID.eq(OWN_PAGE_SAID.ID))
                .leftJoin(OWN_PAGE_PICTURE)
                .on(OWN_PAGE_PICTURE.AUTHORITY.eq(OWN_PAGE_SAID.AUTHORITY))
                .and(OWN_PAGE_PICTURE.SAID_ID.eq(OWN_PAGE_SAID.ID))
                .where(which)
                .orderBy(
                        OWN_PAGE_SAID.RECORDED_AT.desc(),
                        OWN_PAGE_SAID.ID,
                        OWN_PAGE_ANSWER.RECORDED_AT.desc(),
                        OWN_PAGE_ANSWER.ID)
                .limit(MOST)
                .fetch(OwnSaidStore::said);
    }

    private static OwnSaid said(Record row) {
        var answer = row.get(OWN_PAGE_ANSWER.WORDS);
        return new OwnSaid(
                row.get(OWN_PAGE_SAID.ID),
                saying(row.get(OWN_PAGE_SAID.KIND), row),
                row.get(OWN_PAGE_SAID.RECORDED_AT).toInstant(),
                picture(row),
                answer == null ? null : new Answer(answer, row.get(OWN_PAGE_ANSWER.ANSWERED_ON)));
    }

    private static @Nullable OwnPicture picture(Record row) {
        var id = row.get(OWN_PAGE_PICTURE.ID);
        return id == null
                ? null
                : new OwnPicture(
                        id,
                        FileType.of(row.get(OWN_PAGE_PICTURE.TYPE)).orElseThrow(),
                        row.get(OWN_PAGE_PICTURE.SIZE),
                        row.get(OWN_PAGE_PICTURE.CHECKED));
    }

    static Saying saying(String kind, Record row) {
        var words = row.get(OWN_PAGE_SAID.WORDS);
        return About.of(kind)
                .<Saying>map(about -> new Saying.Wish(about, Objects.requireNonNullElse(words, "")))
                .orElseGet(() -> new Saying.Helped(
                        Whether.of(row.get(OWN_PAGE_SAID.HELPED)).orElseThrow(), words));
    }
}
