package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_HEARD;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.feedback.Heard.NotDone;
import org.ownwords.feedback.Heard.Reply;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of what people say afterwards.
@Repository
class HeardAddsStore {

    private final DSLContext db;

    HeardAddsStore(DSLContext db) {
        this.db = db;
    }

    /// Whether it was added: not where something was heard already, or was put right since.
    ///
    /// @param replaces what it puts right, or null
    boolean add(UUID id, CaseId caseId, OfferId offer, Heard heard, @Nullable UUID replaces, By by) {
        return add(new Place(caseId, offer, null), id, heard, replaces, by);
    }

    /// The same, of what was sent by a link.
    boolean addByLink(UUID id, Linked linked, Answered answered, By by) {
        return add(new Place(linked.caseId(), linked.offer(), linked.id()), id, answered, null, by);
    }

    /// Of what it was heard, and by which link if it was by one.
    private record Place(
            CaseId caseId, OfferId offer, @Nullable UUID link) {}

    private boolean add(Place place, UUID id, Heard heard, @Nullable UUID replaces, By by) {
        var answered = heard instanceof Answered each ? each : null;
        var notDone = heard instanceof NotDone each ? each : null;
        var replies = answered == null ? List.<Reply>of() : answered.replies();
        return db.insertInto(FEEDBACK_HEARD)
                        .set(FEEDBACK_HEARD.AUTHORITY, by.authority())
                        .set(FEEDBACK_HEARD.ID, id)
                        .set(FEEDBACK_HEARD.CASE_ID, place.caseId().value())
                        .set(FEEDBACK_HEARD.OFFER_ID, place.offer().value())
                        .set(FEEDBACK_HEARD.LINK_ID, place.link())
                        .set(
                                FEEDBACK_HEARD.ANSWERED_BY,
                                answered == null ? null : answered.by().code())
                        .set(
                                FEEDBACK_HEARD.HOW,
                                answered == null ? null : answered.how().code())
                        .set(
                                FEEDBACK_HEARD.SET_ID,
                                answered == null ? null : answered.set().id())
                        .set(
                                FEEDBACK_HEARD.SET_VERSION,
                                answered == null ? null : answered.set().version())
                        .set(
                                FEEDBACK_HEARD.QUESTIONS,
                                replies.stream().map(Reply::question).toArray(String[]::new))
                        .set(
                                FEEDBACK_HEARD.ANSWERS,
                                replies.stream()
                                        .map(each -> Objects.requireNonNullElse(each.answer(), ""))
                                        .toArray(String[]::new))
                        .set(
                                FEEDBACK_HEARD.WORDS,
                                replies.stream()
                                        .map(each -> Objects.requireNonNullElse(each.words(), ""))
                                        .toArray(String[]::new))
                        .set(FEEDBACK_HEARD.MORE, answered == null ? null : answered.more())
                        .set(
                                FEEDBACK_HEARD.NOT_DONE,
                                notDone == null ? null : notDone.why().code())
                        .set(FEEDBACK_HEARD.WHY, notDone == null ? null : notDone.words())
                        .set(FEEDBACK_HEARD.HEARD_ON, heard.on())
                        .set(FEEDBACK_HEARD.REPLACES, replaces)
                        .set(FEEDBACK_HEARD.RECORDED_AT, by.recordedAt())
                        .set(FEEDBACK_HEARD.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
