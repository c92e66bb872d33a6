package org.ownwords.quality;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The points of one reading of one case. Below the threshold of the set coaching is offered to whoever did
/// the work: "where the worker achieves under a certain score they get individual coaching" (Making
/// Safeguarding Personal, case studies). It is not compared between people, and is no target.
sealed interface Score {

    /// What is answered in words, or no question applied.
    record NotScored() implements Score {}

    /// A sum of points.
    ///
    /// @param below whether coaching is offered
    record Of(int points, int most, boolean below) implements Score {

        int percent() {
            return Math.toIntExact(Math.round(100.0 * points / most));
        }
    }

    /// The score of what was answered, by the scale of the questions.
    ///
    /// @param ratings the codes of the answers, one a question
    static Score of(Tool tool, Collection<String> ratings) {
        if (!tool.scale().isScored()) {
            return new NotScored();
        }
        var best = tool.ratings().getFirst().points();
        var points = ratings.stream()
                .map(tool::recorded)
                .filter(Tool.Rating::counts)
                .mapToInt(each -> each.points() == null ? 0 : each.points())
                .toArray();
        if (points.length == 0 || best == null) {
            return new NotScored();
        }
        var sum = IntStream.of(points).sum();
        var most = best * points.length;
        var threshold = tool.threshold() == null ? OptionalInt.empty() : OptionalInt.of(tool.threshold());
        // Without rounding: 59.6 of a hundred is below 60.
        return new Of(sum, most, threshold.isPresent() && 100L * sum < (long) threshold.getAsInt() * most);
    }

    /// As a sentence, or an empty text.
    default String words() {
        return switch (this) {
            case NotScored() -> "";
            case Of of -> "%d of %d points, %d in a hundred.".formatted(of.points(), of.most(), of.percent());
        };
    }

    default boolean callsForCoaching() {
        return this instanceof Of of && of.below();
    }
}
