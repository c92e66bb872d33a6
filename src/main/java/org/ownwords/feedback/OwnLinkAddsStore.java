package org.ownwords.feedback;

import static ownwords.generated.db.Tables.OWN_PAGE_ENDED;
import static ownwords.generated.db.Tables.OWN_PAGE_LINK;
import static ownwords.generated.db.Tables.OWN_PAGE_OPENED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.feedback.OwnLink.Made;
import org.ownwords.person.CaseId;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Repository;

/// What is recorded of links to a page of the person’s own.
@Repository
class OwnLinkAddsStore {

    private final DSLContext db;

    OwnLinkAddsStore(DSLContext db) {
        this.db = db;
    }

    // Wide because each of these is a column of the row.
    boolean add(UUID id, CaseId caseId, PersonId person, Token token, Made made, Instant until, By by) {
        return db.insertInto(OWN_PAGE_LINK)
                        .set(OWN_PAGE_LINK.AUTHORITY, by.authority())
                        .set(OWN_PAGE_LINK.ID, id)
                        .set(OWN_PAGE_LINK.CASE_ID, caseId.value())
                        .set(OWN_PAGE_LINK.PERSON_ID, person.value())
                        .set(OWN_PAGE_LINK.DIGEST, token.digest())
                        .set(OWN_PAGE_LINK.WHY_SAFE, made.whySafe())
                        .set(OWN_PAGE_LINK.HOW, made.how().code())
                        .set(OWN_PAGE_LINK.UNTIL_AT, until.atOffset(ZoneOffset.UTC))
                        .set(OWN_PAGE_LINK.RECORDED_AT, by.recordedAt())
                        .set(OWN_PAGE_LINK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was not opened before, and is now.
    boolean addOpened(UUID id, OwnLink link, Token session, By by) {
        return db.insertInto(OWN_PAGE_OPENED)
                        .set(OWN_PAGE_OPENED.AUTHORITY, by.authority())
                        .set(OWN_PAGE_OPENED.ID, id)
                        .set(OWN_PAGE_OPENED.CASE_ID, link.caseId().value())
                        .set(OWN_PAGE_OPENED.LINK_ID, link.id())
                        .set(OWN_PAGE_OPENED.DIGEST, session.digest())
                        .set(OWN_PAGE_OPENED.RECORDED_AT, by.recordedAt())
                        .set(OWN_PAGE_OPENED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addEnded(UUID id, OwnLink link, By by) {
        return db.insertInto(OWN_PAGE_ENDED)
                        .set(OWN_PAGE_ENDED.AUTHORITY, by.authority())
                        .set(OWN_PAGE_ENDED.ID, id)
                        .set(OWN_PAGE_ENDED.CASE_ID, link.caseId().value())
                        .set(OWN_PAGE_ENDED.LINK_ID, link.id())
                        .set(OWN_PAGE_ENDED.RECORDED_AT, by.recordedAt())
                        .set(OWN_PAGE_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
