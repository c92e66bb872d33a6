package org.ownwords.feedback;

import static ownwords.generated.db.Tables.OWN_PAGE_ANSWER;
import static ownwords.generated.db.Tables.OWN_PAGE_SAID;

import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.feedback.OwnSaid.Answer;
import org.ownwords.feedback.OwnSaid.Saying;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of what is sent from a page of the person’s own.
@Repository
class OwnSaidAddsStore {

    private final DSLContext db;

    OwnSaidAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, OwnLink link, Saying saying, By by) {
        return db.insertInto(OWN_PAGE_SAID)
                        .set(OWN_PAGE_SAID.AUTHORITY, by.authority())
                        .set(OWN_PAGE_SAID.ID, id)
                        .set(OWN_PAGE_SAID.CASE_ID, link.caseId().value())
                        .set(OWN_PAGE_SAID.LINK_ID, link.id())
                        .set(
                                OWN_PAGE_SAID.KIND,
                                saying instanceof Saying.Wish(var about, var _) ? about.code() : OwnForm.HELPED)
                        .set(
                                OWN_PAGE_SAID.HELPED,
                                saying instanceof Saying.Helped(var whether, var _) ? whether.code() : null)
                        .set(
                                OWN_PAGE_SAID.WORDS,
                                switch (saying) {
                                    case Saying.Helped(var _, var words) -> words;
                                    case Saying.Wish(var _, var words) -> words;
                                })
                        .set(OWN_PAGE_SAID.RECORDED_AT, by.recordedAt())
                        .set(OWN_PAGE_SAID.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addAnswer(UUID id, CaseId caseId, OwnSaid said, Answer answer, By by) {
        return db.insertInto(OWN_PAGE_ANSWER)
                        .set(OWN_PAGE_ANSWER.AUTHORITY, by.authority())
                        .set(OWN_PAGE_ANSWER.ID, id)
                        .set(OWN_PAGE_ANSWER.CASE_ID, caseId.value())
                        .set(OWN_PAGE_ANSWER.SAID_ID, said.id())
                        .set(OWN_PAGE_ANSWER.WORDS, answer.words())
                        .set(OWN_PAGE_ANSWER.ANSWERED_ON, answer.on())
                        .set(
                                OWN_PAGE_ANSWER.TOLD,
                                answer.told() == null ? null : answer.told().code())
                        .set(OWN_PAGE_ANSWER.TOLD_WORDS, answer.toldWords())
                        .set(OWN_PAGE_ANSWER.RECORDED_AT, by.recordedAt())
                        .set(OWN_PAGE_ANSWER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
