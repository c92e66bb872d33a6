package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.conclusion.Checklist.Answer;
import org.ownwords.conclusion.Checklist.Elsewhere;
import org.ownwords.conclusion.Checklist.Learning;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what was thought of at closing. No answer is needed, but one of them is.
final class ChecklistForm {

    private ChecklistForm() {}

    static Reading<Checklist> read(Reader read, LocalDate today) {
        var answers = answers(read);
        var elsewhere = new Elsewhere(
                read.choices("elsewhere", GoesOnElsewhere.all(), GoesOnElsewhere::code), read.optionalWords("watched"));
        var learning = new Learning(
                read.optionalWords("learnt"),
                read.optionalWords("prevented"),
                caseStudy(read.typed()),
                read.optionalWords("studyWhy"));
        var checklist = new Checklist(answers, elsewhere, learning, read.pastDay("lookedOn", "Enter the day", today));
        if (checklist.isEmpty()) {
            read.problem(ToCheck.SUPPORT.code(), "Answer one of these questions at least");
        }
        return read.accept(() -> checklist);
    }

    private static List<Answer> answers(Reader read) {
        var answers = new ArrayList<Answer>();
        for (var each : ToCheck.all()) {
            var checked = read.optionalChoice(each.code(), Checked::of);
            var note = read.optionalWords(each.note());
            if (checked.isEmpty() && note != null) {
                read.problem(each.code(), "Select an answer: " + each.words());
            }
            if (checked.filter(answer -> answer == Checked.NOT_NEEDED).isPresent() && note == null) {
                read.problem(each.note(), "Enter why this is not needed: " + each.words());
            }
            checked.ifPresent(answer -> answers.add(new Answer(each, answer, note)));
        }
        return answers;
    }

    private static @Nullable Boolean caseStudy(Typed typed) {
        return switch (typed.text("caseStudy")) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    /// One as it was entered.
    static Typed entered(Checklist checklist) {
        var learning = checklist.learning();
        var caseStudy = learning.caseStudy();
        var typed = Typed.nothing()
                .with(
                        "elsewhere",
                        checklist.elsewhere().what().stream()
                                .map(GoesOnElsewhere::code)
                                .toList())
                .withAny("watched", checklist.elsewhere().watched())
                .withAny("learnt", learning.learnt())
                .withAny("prevented", learning.prevented())
                .withAny("caseStudy", caseStudy == null ? null : caseStudy ? "yes" : "no")
                .withAny("studyWhy", learning.studyWhy())
                .with("lookedOn", checklist.on());
        for (var answer : checklist.answers()) {
            typed = typed.with(answer.of().code(), answer.checked().code())
                    .withAny(answer.of().note(), answer.note());
        }
        return typed;
    }
}
