package org.ownwords.feedback;

import java.util.List;
import java.util.Objects;
import org.ownwords.casework.SaysAfterwards;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.page.Option;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What somebody independent heard, beside the file of the same case.
@Component
class FeedbackSaysAfterwards implements SaysAfterwards {

    private final Feedbacks feedbacks;

    FeedbackSaysAfterwards(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public List<Said> afterwards(CaseFile file) {
        return feedbacks.shown(file).stream()
                .map(Shown::heard)
                .filter(Answered.class::isInstance)
                .map(heard -> said((Answered) heard))
                .toList();
    }

    private static Said said(Answered answered) {
        return new Said(
                answered.by().words(),
                answered.on(),
                answered.replies().stream()
                        .flatMap(reply -> answered.set().question(reply.question()).stream()
                                .map(question -> answer(answered.by(), question, reply)))
                        .toList());
    }

    private static Answer answer(WhoAnswers by, Question question, Heard.Reply reply) {
        var code = Objects.requireNonNullElse(reply.answer(), "");
        return new Answer(
                question.topic(),
                question.wording(by),
                question.answer(code).map(Option::words).orElse(""),
                Objects.requireNonNullElse(reply.words(), ""),
                question.far(code));
    }
}
