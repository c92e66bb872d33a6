package org.ownwords.feedback;

import static ownwords.generated.db.Tables.OWN_PAGE_ANSWER_STANDS;
import static ownwords.generated.db.Tables.OWN_PAGE_PICTURE_STANDS;
import static ownwords.generated.db.Tables.OWN_PAGE_SAID_STANDS;

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

/// What people sent from their own page and what was done about it, without what was recorded in error.
@Repository
class OwnSaidStore {

    private static final int MOST = 200;

    private final DSLContext db;

    OwnSaidStore(DSLContext db) {
        this.db = db;
    }

    /// On a case, the newest first, each with its latest answer.
    List<OwnSaid> on(CaseId caseId) {
        return those(OWN_PAGE_SAID_STANDS.CASE_ID.eq(caseId.value()));
    }

    /// From one page.
    List<OwnSaid> by(UUID link) {
        return those(OWN_PAGE_SAID_STANDS.LINK_ID.eq(link));
    }

    private List<OwnSaid> those(Condition which) {
        return db.select(
                        OWN_PAGE_SAID_STANDS.ID,
                        OWN_PAGE_SAID_STANDS.KIND,
                        OWN_PAGE_SAID_STANDS.HELPED,
                        OWN_PAGE_SAID_STANDS.WORDS,
                        OWN_PAGE_SAID_STANDS.RECORDED_AT,
                        OWN_PAGE_ANSWER_STANDS.WORDS,
                        OWN_PAGE_ANSWER_STANDS.ANSWERED_ON,
                        OWN_PAGE_ANSWER_STANDS.TOLD,
                        OWN_PAGE_ANSWER_STANDS.TOLD_WORDS,
                        OWN_PAGE_PICTURE_STANDS.ID,
                        OWN_PAGE_PICTURE_STANDS.TYPE,
                        OWN_PAGE_PICTURE_STANDS.SIZE,
                        OWN_PAGE_PICTURE_STANDS.CHECKED)
                .distinctOn(OWN_PAGE_SAID_STANDS.RECORDED_AT, OWN_PAGE_SAID_STANDS.ID)
                .from(OWN_PAGE_SAID_STANDS)
                .leftJoin(OWN_PAGE_ANSWER_STANDS)
                .on(OWN_PAGE_ANSWER_STANDS.AUTHORITY.eq(OWN_PAGE_SAID_STANDS.AUTHORITY))
                .and(OWN_PAGE_ANSWER_STANDS.SAID_ID.eq(OWN_PAGE_SAID_STANDS.ID))
                .leftJoin(OWN_PAGE_PICTURE_STANDS)
                .on(OWN_PAGE_PICTURE_STANDS.AUTHORITY.eq(OWN_PAGE_SAID_STANDS.AUTHORITY))
                .and(OWN_PAGE_PICTURE_STANDS.SAID_ID.eq(OWN_PAGE_SAID_STANDS.ID))
                .where(which)
                .orderBy(
                        OWN_PAGE_SAID_STANDS.RECORDED_AT.desc(),
                        OWN_PAGE_SAID_STANDS.ID,
                        OWN_PAGE_ANSWER_STANDS.RECORDED_AT.desc(),
                        OWN_PAGE_ANSWER_STANDS.ID)
                .limit(MOST)
                .fetch(OwnSaidStore::said);
    }

    private static OwnSaid said(Record row) {
        var answer = row.get(OWN_PAGE_ANSWER_STANDS.WORDS);
        return new OwnSaid(
                row.get(OWN_PAGE_SAID_STANDS.ID),
                saying(row.get(OWN_PAGE_SAID_STANDS.KIND), row),
                row.get(OWN_PAGE_SAID_STANDS.RECORDED_AT).toInstant(),
                picture(row),
                answer == null
                        ? null
                        : new Answer(
                                answer,
                                row.get(OWN_PAGE_ANSWER_STANDS.ANSWERED_ON),
                                told(row.get(OWN_PAGE_ANSWER_STANDS.TOLD)),
                                row.get(OWN_PAGE_ANSWER_STANDS.TOLD_WORDS)));
    }

    private static @Nullable HowTold told(@Nullable String code) {
        return code == null ? null : HowTold.of(code).orElseThrow();
    }

    private static @Nullable OwnPicture picture(Record row) {
        var id = row.get(OWN_PAGE_PICTURE_STANDS.ID);
        return id == null
                ? null
                : new OwnPicture(
                        id,
                        FileType.of(row.get(OWN_PAGE_PICTURE_STANDS.TYPE)).orElseThrow(),
                        row.get(OWN_PAGE_PICTURE_STANDS.SIZE),
                        row.get(OWN_PAGE_PICTURE_STANDS.CHECKED));
    }

    static Saying saying(String kind, Record row) {
        var words = row.get(OWN_PAGE_SAID_STANDS.WORDS);
        return About.of(kind)
                .<Saying>map(about -> new Saying.Wish(about, Objects.requireNonNullElse(words, "")))
                .orElseGet(() -> new Saying.Helped(
                        Whether.of(row.get(OWN_PAGE_SAID_STANDS.HELPED)).orElseThrow(), words));
    }
}
