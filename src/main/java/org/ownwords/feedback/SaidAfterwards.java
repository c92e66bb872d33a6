package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Topic;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.page.Option;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody said afterwards of how it was, for whoever sets it beside the file of the same case. They see the case, whose
/// page shows the same.
@Service
@Transactional(readOnly = true)
public class SaidAfterwards {

    private final Feedbacks feedbacks;

    SaidAfterwards(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    /// What one person said.
    ///
    /// @param who  whether it was the person or somebody who spoke for them, in words
    /// @param more what they said besides, or null
    public record Said(String who, LocalDate on, List<Answer> answers, @Nullable String more) {
        public Said {
            answers = List.copyOf(answers);
        }
    }

    /// The answer to one question.
    ///
    /// @param topic  what of a file it stands beside, or null
    /// @param answer in words, or an empty text
    /// @param words  verbatim, or an empty text
    /// @param far    how far it is from the best answer, 0, to the worst, 1
    public record Answer(
            @Nullable Topic topic, String question, String answer, String words, OptionalDouble far) {}

    /// What was said in a case. Two queries, however much it is.
    public List<Said> on(CaseFile file) {
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
                        .toList(),
                answered.more());
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
