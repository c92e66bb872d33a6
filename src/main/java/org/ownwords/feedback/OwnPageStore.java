package org.ownwords.feedback;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CASE_MOVED;
import static ownwords.generated.db.Tables.OWN_PAGE_ENDED;
import static ownwords.generated.db.Tables.OWN_PAGE_LINK;
import static ownwords.generated.db.Tables.OWN_PAGE_OPENED;
import static ownwords.generated.db.Tables.OWN_PAGE_SAID_STANDS;
import static ownwords.generated.db.Tables.PERSON_JOINED;
import static ownwords.generated.db.Tables.PERSON_NOW;
import static ownwords.generated.db.Tables.PERSON_PARTED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.feedback.OwnLink.HowSent;
import org.ownwords.feedback.OwnLink.Known;
import org.ownwords.feedback.OwnLink.Made;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Links to a page of the person's own, and what became of them.
@Repository
class OwnPageStore {

    private static final int MOST = 50;

    private static final Field<Boolean> ENDED = field(exists(selectOne()
            .from(OWN_PAGE_ENDED)
            .where(OWN_PAGE_ENDED.AUTHORITY.eq(OWN_PAGE_LINK.AUTHORITY))
            .and(OWN_PAGE_ENDED.LINK_ID.eq(OWN_PAGE_LINK.ID))));

    /// Whose the case is has changed since, or what belongs to the person.
    private static final Field<Boolean> CHANGED = field(CASE_ABOUT
            .PERSON_ID
            .ne(OWN_PAGE_LINK.PERSON_ID)
            .or(exists(selectOne()
                    .from(CASE_MOVED)
                    .where(CASE_MOVED.AUTHORITY.eq(OWN_PAGE_LINK.AUTHORITY))
                    .and(CASE_MOVED.CASE_ID.eq(OWN_PAGE_LINK.CASE_ID))
                    .and(CASE_MOVED.RECORDED_AT.ge(OWN_PAGE_LINK.RECORDED_AT))))
            .or(exists(selectOne()
                    .from(PERSON_JOINED)
                    .leftJoin(PERSON_PARTED)
                    .on(PERSON_PARTED.AUTHORITY.eq(PERSON_JOINED.AUTHORITY))
                    .and(PERSON_PARTED.JOINED_ID.eq(PERSON_JOINED.ID))
                    .where(PERSON_JOINED.AUTHORITY.eq(OWN_PAGE_LINK.AUTHORITY))
                    .and(PERSON_JOINED
                            .PERSON_ID
                            .eq(OWN_PAGE_LINK.PERSON_ID)
                            .or(PERSON_JOINED.INTO_ID.eq(OWN_PAGE_LINK.PERSON_ID)))
                    .and(PERSON_JOINED
                            .RECORDED_AT
                            .ge(OWN_PAGE_LINK.RECORDED_AT)
                            .or(PERSON_PARTED.RECORDED_AT.ge(OWN_PAGE_LINK.RECORDED_AT))))));

    private final DSLContext db;

    OwnPageStore(DSLContext db) {
        this.db = db;
    }

    Optional<OwnLink> byLink(Token token) {
        return links(OWN_PAGE_LINK.DIGEST.eq(token.digest())).stream().findFirst();
    }

    Optional<OwnLink> bySession(Token token) {
        return links(OWN_PAGE_OPENED.DIGEST.eq(token.digest())).stream().findFirst();
    }

    /// Those of a case, the newest first.
    List<OwnLink> on(CaseId caseId) {
        return links(OWN_PAGE_LINK.CASE_ID.eq(caseId.value()));
    }

    private List<OwnLink> links(Condition which) {
        return db.select(
                        OWN_PAGE_LINK.ID,
                        OWN_PAGE_LINK.CASE_ID,
                        OWN_PAGE_LINK.RECORDED_AT,
                        OWN_PAGE_LINK.WHY_SAFE,
                        OWN_PAGE_LINK.HOW,
                        OWN_PAGE_LINK.UNTIL_AT,
                        OWN_PAGE_OPENED.RECORDED_AT,
                        PERSON_NOW.DATE_OF_DEATH,
                        ENDED,
                        CHANGED)
                .from(OWN_PAGE_LINK)
                .leftJoin(OWN_PAGE_OPENED)
                .on(OWN_PAGE_OPENED.AUTHORITY.eq(OWN_PAGE_LINK.AUTHORITY))
                .and(OWN_PAGE_OPENED.LINK_ID.eq(OWN_PAGE_LINK.ID))
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(OWN_PAGE_LINK.AUTHORITY))
                .and(CASE_ABOUT.CASE_ID.eq(OWN_PAGE_LINK.CASE_ID))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
                .where(which)
                .orderBy(OWN_PAGE_LINK.RECORDED_AT.desc(), OWN_PAGE_LINK.ID)
                .limit(MOST)
                .fetch(OwnPageStore::link);
    }

    private static OwnLink link(Record row) {
        var made = row.get(OWN_PAGE_LINK.RECORDED_AT).toInstant();
        var until = row.get(OWN_PAGE_LINK.UNTIL_AT).toInstant();
        var opened = row.get(OWN_PAGE_OPENED.RECORDED_AT);
        return new OwnLink(
                row.get(OWN_PAGE_LINK.ID),
                new CaseId(row.get(OWN_PAGE_LINK.CASE_ID)),
                made,
                new Made(
                        row.get(OWN_PAGE_LINK.WHY_SAFE),
                        HowSent.of(row.get(OWN_PAGE_LINK.HOW)).orElseThrow(),
                        Math.toIntExact(Duration.between(made, until).toDays())),
                new Known(
                        until,
                        opened == null ? null : opened.toInstant(),
                        row.get(ENDED),
                        row.get(CHANGED),
                        row.get(PERSON_NOW.DATE_OF_DEATH)));
    }

    /// How many things were sent from one page.
    int said(UUID link) {
        return db.fetchCount(OWN_PAGE_SAID_STANDS, OWN_PAGE_SAID_STANDS.LINK_ID.eq(link));
    }
}
