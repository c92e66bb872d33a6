package org.ownwords.quality;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ownwords.casework.SaysAfterwards.Answer;
import org.ownwords.casework.SaysAfterwards.Said;
import org.ownwords.quality.Tool.Question;

/// An audit beside what the person said afterwards of the same case ("routine MSP Outcomes Framework
/// interviews are completed alongside existing routine case file audits"). Where the two disagree comes
/// first: what is in the file is the work as it was written down, and what the person says is how it was for
/// them.
final class BesideInterview {

    /// On a scale from the best answer, 0, to the worst, 1. Good beside middling is no disagreement, good
    /// beside bad is.
    private static final double FAR_APART = 0.5;

    private BesideInterview() {}

    /// A question of the audit beside one that somebody was asked.
    ///
    /// @param found   what counts of the audit, in words
    /// @param who     who answered
    /// @param differs whether one says that it was good and the other that it was not
    record Line(String question, String found, String who, Answer said, boolean differs) {}

    /// Where they disagree first, otherwise in the order of the questions. Answers that stand beside no
    /// question of the audit are not in it.
    static List<Line> of(CaseToRead read, List<Said> said) {
        return read.tool().questions().stream()
                .flatMap(question -> read.countedRating(question).stream()
                        .flatMap(rating -> said.stream().flatMap(each -> lines(read.tool(), question, rating, each))))
                .sorted(Comparator.comparing(line -> !line.differs()))
                .toList();
    }

    private static Stream<Line> lines(Tool tool, Question question, String rating, Said said) {
        return said.answers().stream()
                .filter(answer -> answer.topic() != null && question.topics().contains(answer.topic()))
                .map(answer -> new Line(
                        question.words(),
                        tool.rating(rating).map(Tool.Rating::words).orElse("–"),
                        said.who(),
                        answer,
                        differ(far(tool, rating), answer.far())));
    }

    /// How far an answer of an audit is from the best, 0, to the worst, 1.
    static OptionalDouble far(Tool tool, String rating) {
        var best = tool.ratings().getFirst().points();
        var found = tool.rating(rating).orElse(null);
        var points = found == null ? null : found.points();
        return best == null || points == null ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) points / best);
    }

    static boolean differ(OptionalDouble found, OptionalDouble said) {
        return found.isPresent() && said.isPresent() && Math.abs(found.getAsDouble() - said.getAsDouble()) > FAR_APART;
    }
}
