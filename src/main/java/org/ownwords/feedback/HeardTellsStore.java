package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_HEARD;
import static ownwords.generated.db.Tables.FEEDBACK_HEARD_STANDS;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.feedback.Heard.NotDone;
import org.ownwords.feedback.Heard.Reply;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Option;
import org.springframework.stereotype.Repository;

/// What the timeline says of what was heard. Where nobody answered it does not say why: whoever worked with
/// somebody does not learn here that they would not talk of it.
@Repository
class HeardTellsStore implements Tells {

    private final DSLContext db;

    HeardTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(FEEDBACK_HEARD.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(HeardStore.WHOLE)
                .select(
                        FEEDBACK_HEARD_STANDS.ID,
                        FEEDBACK_HEARD_STANDS.REPLACES,
                        FEEDBACK_HEARD_STANDS.RECORDED_AT,
                        FEEDBACK_HEARD_STANDS.RECORDED_BY)
                .from(FEEDBACK_HEARD.as(FEEDBACK_HEARD_STANDS))
                .where(FEEDBACK_HEARD_STANDS.CASE_ID.eq(chain.id()))
                .fetch(HeardTellsStore::told);
    }

    private static Told told(Record row) {
        var heard = HeardStore.heard(row);
        var at = row.get(FEEDBACK_HEARD_STANDS.RECORDED_AT).toInstant();
        var first = row.get(FEEDBACK_HEARD_STANDS.REPLACES) == null;
        return new Told(
                Told.onDay(heard.on(), at),
                at,
                row.get(FEEDBACK_HEARD_STANDS.RECORDED_BY),
                row.get(FEEDBACK_HEARD_STANDS.ID),
                sentence(heard, first),
                heard instanceof Answered answered ? answered.more() : null,
                details(heard));
    }

    private static String sentence(Heard heard, boolean first) {
        return switch (heard) {
            case Answered answered ->
                "%s said how it was%s."
                        .formatted(
                                switch (answered.by()) {
                                    case ADULT -> "The person";
                                    case REPRESENTATIVE -> "Somebody who speaks for the person";
                                    case ADVOCATE -> "Their advocate";
                                },
                                first ? "" : " (put right)");
            case NotDone _ -> "They were not asked how it was in the end.";
        };
    }

    private static List<Detail> details(Heard heard) {
        return switch (heard) {
            case Answered answered ->
                answered.replies().stream()
                        .flatMap(reply -> answered.set().question(reply.question()).stream()
                                .flatMap(question -> details(answered, question, reply)))
                        .toList();
            case NotDone _ -> List.of();
        };
    }

    private static Stream<Detail> details(Answered answered, Question question, Reply reply) {
        var answer = question.answer(Objects.requireNonNullElse(reply.answer(), ""))
                .map(Option::words)
                .orElse("");
        var words = reply.words() == null ? "" : "“%s”".formatted(reply.words());
        return Detail.of(
                question.wording(answered.by()),
                answer.isEmpty() || words.isEmpty() ? answer + words : answer + ". " + words)
                .stream();
    }
}
