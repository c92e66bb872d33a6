package org.ownwords.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ownwords.casework.FallsShort;
import org.ownwords.quality.Tool.Question;
import org.ownwords.quality.Tool.Rating;

/// An answer that a case itself proposes to a question: the worst, where it shows that what the question asks about was
/// owed and not done. The reader accepts it or answers otherwise. Nothing else is proposed: that a thing was recorded
/// does not say that it was done well.
record Proposed(Rating rating, List<FallsShort> because) {

    public Proposed {
        because = List.copyOf(because);
    }

    /// By the code of the question. Where a set asks about a matter in one question, that is what it is proposed to.
    /// Where it asks in several, as a set that is all about capacity does, it cannot be told which one it answers.
    static Map<String, Proposed> of(Tool tool, List<FallsShort> shown) {
        var worst = tool.ratings().stream()
                .filter(each -> tool.isWorst(each.code()))
                .findFirst();
        var proposed = new HashMap<String, Proposed>();
        worst.ifPresent(rating -> {
            for (var question : tool.questions()) {
                var because = shown.stream()
                        .filter(each -> isWhole(tool, question, each))
                        .toList();
                if (!because.isEmpty()) {
                    proposed.put(question.code(), new Proposed(rating, because));
                }
            }
        });
        return Map.copyOf(proposed);
    }

    private static boolean isWhole(Tool tool, Question question, FallsShort shown) {
        return question.topics().equals(Set.of(shown.topic()))
                && tool.questions().stream()
                                .filter(each -> each.topics().contains(shown.topic()))
                                .count()
                        == 1;
    }

    /// The entries that show it.
    List<UUID> rows() {
        return because.stream().map(FallsShort::row).toList();
    }
}
