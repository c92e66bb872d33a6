package org.ownwords.feedback;

import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_GIVEN_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_STANDS;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_NOW;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_STANDS;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.feedback.Heard.NotDone;
import org.ownwords.feedback.Heard.Reply;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Whom somebody was given to ask, and what they heard. Of the case it reads who the person is, whether they
/// have died, and when the enquiry ended.
@Repository
class InterviewStore {

    /// What was heard, as it was recorded.
    static final List<SelectFieldOrAsterisk> HEARD = List.of(
            FEEDBACK_HEARD_STANDS.ANSWERED_BY,
            FEEDBACK_HEARD_STANDS.HOW,
            FEEDBACK_HEARD_STANDS.SET_ID,
            FEEDBACK_HEARD_STANDS.SET_VERSION,
            FEEDBACK_HEARD_STANDS.QUESTIONS,
            FEEDBACK_HEARD_STANDS.ANSWERS,
            FEEDBACK_HEARD_STANDS.WORDS,
            FEEDBACK_HEARD_STANDS.MORE,
            FEEDBACK_HEARD_STANDS.NOT_DONE,
            FEEDBACK_HEARD_STANDS.WHY,
            FEEDBACK_HEARD_STANDS.HEARD_ON);

    private static final int MOST = 200;

    private final DSLContext db;

    InterviewStore(DSLContext db) {
        this.db = db;
    }

    /// Those that were given to somebody and not to another since, and that still may be asked. Those of whom nothing
    /// was
    /// heard come first.
    List<Interview> givenTo(ActorId interviewer) {
        return those(FEEDBACK_GIVEN_NOW.INTERVIEWER.eq(interviewer.value())).fetch(InterviewStore::interview);
    }

    Optional<Interview> find(ActorId interviewer, GivenId id) {
        return those(FEEDBACK_GIVEN_NOW.INTERVIEWER.eq(interviewer.value()).and(FEEDBACK_GIVEN_NOW.ID.eq(id.value())))
                .fetch(InterviewStore::interview)
                .stream()
                .findFirst();
    }

    private ResultQuery<Record> those(Condition condition) {
        var offer = FEEDBACK_OFFER_NOW.as(FEEDBACK_OFFER_STANDS);
        return db.select(OfferStore.WHOLE)
                .select(
                        FEEDBACK_GIVEN_NOW.ID,
                        FEEDBACK_OFFER_STANDS.ID,
                        FEEDBACK_OFFER_STANDS.CASE_ID,
                        FEEDBACK_OFFER_STANDS.ENQUIRY_ID,
                        PERSON_NOW.GIVEN_NAME,
                        PERSON_NOW.FAMILY_NAME,
                        PERSON_NOW.DATE_OF_DEATH,
                        CONCLUSION_NOW.CONCLUDED_ON,
                        FEEDBACK_HEARD_NOW.ID,
                        FEEDBACK_HEARD_NOW.HEARD_ON,
                        FEEDBACK_HEARD_NOW.NOT_DONE)
                .from(FEEDBACK_GIVEN_NOW)
                .join(offer)
                .on(FEEDBACK_OFFER_STANDS.AUTHORITY.eq(FEEDBACK_GIVEN_NOW.AUTHORITY))
                .and(FEEDBACK_OFFER_STANDS.ID.eq(FEEDBACK_GIVEN_NOW.OFFER_ID))
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(FEEDBACK_OFFER_STANDS.AUTHORITY))
                .and(CASE_ABOUT.CASE_ID.eq(FEEDBACK_OFFER_STANDS.CASE_ID))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
                .leftJoin(CONCLUSION_NOW)
                .on(CONCLUSION_NOW.AUTHORITY.eq(FEEDBACK_OFFER_STANDS.AUTHORITY))
                .and(CONCLUSION_NOW.ENQUIRY_ID.eq(FEEDBACK_OFFER_STANDS.ENQUIRY_ID))
                .leftJoin(FEEDBACK_HEARD_NOW)
                .on(FEEDBACK_HEARD_NOW.AUTHORITY.eq(FEEDBACK_OFFER_STANDS.AUTHORITY))
                .and(FEEDBACK_HEARD_NOW.OFFER_ID.eq(FEEDBACK_OFFER_STANDS.ID))
                .where(condition)
                .and(FEEDBACK_OFFER_STANDS.ANSWER.eq("yes"))
                .orderBy(
                        FEEDBACK_HEARD_NOW.HEARD_ON.desc().nullsFirst(),
                        CONCLUSION_NOW.CONCLUDED_ON.asc().nullsLast(),
                        FEEDBACK_GIVEN_NOW.ID)
                .limit(MOST);
    }

    private static Interview interview(Record row) {
        var heard = row.get(FEEDBACK_HEARD_NOW.ID);
        return new Interview(
                new GivenId(row.get(FEEDBACK_GIVEN_NOW.ID)),
                OfferStore.known(row),
                row.get(PERSON_NOW.GIVEN_NAME),
                row.get(PERSON_NOW.GIVEN_NAME) + " " + row.get(PERSON_NOW.FAMILY_NAME),
                row.get(PERSON_NOW.DATE_OF_DEATH),
                row.get(CONCLUSION_NOW.CONCLUDED_ON),
                heard == null
                        ? null
                        : new Interview.Sent(
                                heard,
                                row.get(FEEDBACK_HEARD_NOW.HEARD_ON),
                                row.get(FEEDBACK_HEARD_NOW.NOT_DONE) == null));
    }

    /// What was heard, with what was put right.
    Optional<Heard> heard(UUID id) {
        return db.select(HEARD)
                .from(FEEDBACK_HEARD_STANDS)
                .where(FEEDBACK_HEARD_STANDS.ID.eq(id))
                .fetchOptional(InterviewStore::heard);
    }

    /// What was heard in a case, with what was put right, by its offer.
    Map<OfferId, Heard> on(CaseId caseId) {
        return db.select(HEARD)
                .select(FEEDBACK_HEARD_STANDS.OFFER_ID)
                .from(FEEDBACK_HEARD_NOW.as(FEEDBACK_HEARD_STANDS))
                .where(FEEDBACK_HEARD_STANDS.CASE_ID.eq(caseId.value()))
                .limit(MOST)
                .fetchMap(row -> new OfferId(row.get(FEEDBACK_HEARD_STANDS.OFFER_ID)), InterviewStore::heard);
    }

    static Heard heard(Record row) {
        var on = row.get(FEEDBACK_HEARD_STANDS.HEARD_ON);
        var notDone = row.get(FEEDBACK_HEARD_STANDS.NOT_DONE);
        return notDone != null
                ? new NotDone(WhyNotDone.of(notDone).orElseThrow(), row.get(FEEDBACK_HEARD_STANDS.WHY), on)
                : new Answered(
                        WhoAnswers.of(row.get(FEEDBACK_HEARD_STANDS.ANSWERED_BY))
                                .orElseThrow(),
                        HowAsked.of(row.get(FEEDBACK_HEARD_STANDS.HOW)).orElseThrow(),
                        QuestionSets.PUBLISHED
                                .find(row.get(FEEDBACK_HEARD_STANDS.SET_ID), row.get(FEEDBACK_HEARD_STANDS.SET_VERSION))
                                .orElseThrow(),
                        replies(row),
                        row.get(FEEDBACK_HEARD_STANDS.MORE),
                        on);
    }

    private static List<Reply> replies(Record row) {
        var questions = row.get(FEEDBACK_HEARD_STANDS.QUESTIONS);
        var answers = row.get(FEEDBACK_HEARD_STANDS.ANSWERS);
        var words = row.get(FEEDBACK_HEARD_STANDS.WORDS);
        var replies = new ArrayList<Reply>();
        for (var place = 0; place < questions.length; place++) {
            replies.add(new Reply(questions[place], orNull(answers[place]), orNull(words[place])));
        }
        return replies;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
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
