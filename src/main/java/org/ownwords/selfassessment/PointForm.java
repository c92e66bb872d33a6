package org.ownwords.selfassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.selfassessment.AtPoint.Evidence;
import org.ownwords.selfassessment.AtPoint.Own;
import org.ownwords.selfassessment.AtPoint.Said;
import org.ownwords.vocabulary.AnswerScale;

/// Reads what an organisation says of itself at a point.
final class PointForm {

    /// In place of a level: it cannot say one yet.
    static final String NOT_YET_KNOWN = "not-yet-known";

    private PointForm() {}

    /// The levels of a scale, and that none can be said yet.
    static List<Option> levels(AnswerScale scale) {
        return Stream.concat(scale.answers().stream(), Stream.of(Option.of(NOT_YET_KNOWN, "Cannot say yet")))
                .toList();
    }

    /// The field with why something that stood is changed.
    static final String WHY = "why";

    /// @param before what stands at the point and is changed, or null where nothing was said
    static Reading<Said> read(Reader read, AnswerScale scale, @Nullable AtPoint before, LocalDate today) {
        var words = read.words("words", "Enter what the organisation says of itself");
        var level = level(read, scale);
        var what = read.optionalWords("evidence");
        var where = read.optionalLine("where");
        var on = read.optionalDay("on");
        if (on != null && on.isAfter(today)) {
            read.dayProblem("on", "The date must be today or in the past");
        }
        if (what == null && (where != null || on != null)) {
            read.problem("evidence", "Enter what shows it, or remove where it is and from when");
        }
        var own = new Own(words, level, what == null ? null : new Evidence(what, where, on));
        var why = before == null ? null : read.optionalWords(WHY);
        if (why == null && PointChange.of(before, own) instanceof PointChange.Changes) {
            read.problem(WHY, "Enter what was wrong, or what has changed");
        }
        return read.accept(() -> new Said(own, why));
    }

    private static @Nullable String level(Reader read, AnswerScale scale) {
        var level = read.typed().text("level");
        if (level.equals(NOT_YET_KNOWN)) {
            return null;
        }
        if (!scale.has(level)) {
            read.problem("level", "Select how far the organisation is, or that it cannot say yet");
        }
        return level;
    }

    /// What stands at a point, as it would have been typed.
    static Typed entered(Own own) {
        var level = own.level();
        var typed = Typed.nothing().with("words", own.words()).with("level", level == null ? NOT_YET_KNOWN : level);
        var evidence = own.evidence();
        return evidence == null
                ? typed
                : typed.with("evidence", evidence.what())
                        .withAny("where", evidence.where())
                        .with("on", evidence.on());
    }
}
