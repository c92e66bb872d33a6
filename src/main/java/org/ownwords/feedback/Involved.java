package org.ownwords.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.access.Audience;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.feedback.Results.Line;

/// Of those who answered all three questions of it, how many were asked what they wanted, listened to, and understood
/// what was done: "in control, informed and involved".
///
/// @param adult whether the persons themselves answered
/// @param good  how many said so of all three
/// @param all   how many answered all three
record Involved(boolean adult, long good, long all) {

    /// The questions, each with the answers that say so.
    static final Map<String, Set<String>> ANSWERS = Map.of(
            "asked", Set.of("yes-said", "yes-not-said"),
            "listened", Set.of("always", "quite"),
            "understood", Set.of("fully", "partly"));

    /// Lines as a reader may see them: the persons themselves first, and apart from others.
    static List<Line> lines(List<Involved> both, Audience audience) {
        var lines = new ArrayList<Line>();
        both.stream()
                .sorted((one, other) -> Boolean.compare(other.adult, one.adult))
                .forEach(each -> each.line(audience, lines));
        return lines;
    }

    private void line(Audience audience, List<Line> lines) {
        var words = adult ? "The people themselves" : "Those who speak for them";
        var other = all - good;
        switch (audience) {
            case OPENS_CASES -> lines.add(new Line(words, new Share(good, all)));
            case EVERYBODY -> {
                if (!SmallNumbers.isFew(good) && !SmallNumbers.isFew(other)) {
                    var rounded = SmallNumbers.rounded(good);
                    lines.add(new Line(words, new Share(rounded, rounded + SmallNumbers.rounded(other))));
                }
            }
        }
    }
}
