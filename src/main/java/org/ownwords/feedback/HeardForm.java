package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.feedback.Heard.NotDone;
import org.ownwords.feedback.Heard.Reply;
import org.ownwords.page.Branches;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.WhyNotDone;

/// Reads what was heard. Every question may be passed over.
final class HeardForm {

    /// Whether somebody answered.
    static final List<Option> TALKED =
            List.of(Option.of("yes", "Yes"), Option.of("no", "No, it will not be asked any more"));

    private static final String ASKED = "talked";
    private static final String MORE = "more";
    private static final String HEARD_ON = "heardOn";

    private HeardForm() {}

    /// Reads it.
    ///
    /// @param diedOn the day the person died, or null
    static Reading<Heard> read(Reader read, QuestionSet set, @Nullable LocalDate diedOn, LocalDate today) {
        read.yes(ASKED, "Select whether somebody answered");
        Branches.refuseStrayWords(read, ASKED, "yes", answered(set));
        Branches.refuseStrayWords(read, ASKED, "no", "why");
        var on = read.pastDay(HEARD_ON, "Enter the day", today);
        return switch (read.typed().text(ASKED)) {
            case "yes" -> answered(read, set, diedOn, on);
            case "no" -> notDone(read, on);
            // Refused: nobody said which.
            default -> read.accept(() -> new NotDone(WhyNotDone.OTHER, null, on));
        };
    }

    private static String[] answered(QuestionSet set) {
        var fields = new ArrayList<String>();
        fields.add(MORE);
        set.questions().forEach(each -> {
            fields.add(each.answerField());
            fields.add(each.wordsField());
        });
        return fields.toArray(String[]::new);
    }

    private static Reading<Heard> notDone(Reader read, LocalDate on) {
        var why = read.choice("notDone", WhyNotDone::of, "Select why they were not asked");
        var words = read.optionalWords("why");
        return read.accept(() -> new NotDone(why.orElseThrow(), words, on));
    }

    private static Reading<Heard> answered(Reader read, QuestionSet set, @Nullable LocalDate diedOn, LocalDate on) {
        var by = read.choice("answeredBy", WhoAnswers::of, "Select who answered");
        var how = read.choice("how", HowAsked::of, "Select how they were asked");
        by.ifPresent(who -> {
            if (AfterDeath.of(who, on, diedOn) instanceof AfterDeath.HadDied(var died)) {
                read.dayProblem(
                        HEARD_ON,
                        ("They died on %s. If they answered before, enter that day. If not, select that nobody answered,"
                                        + " because they have died")
                                .formatted(Days.day(died)));
            }
        });
        var replies = replies(read, set);
        var more = read.optionalWords(MORE);
        if (replies.isEmpty() && more == null) {
            read.problem(
                    set.questions().getFirst().answerField(),
                    "Enter an answer to one question at least, or select that nobody answered");
        }
        return read.accept(() -> new Answered(by.orElseThrow(), how.orElseThrow(), set, replies, more, on));
    }

    /// What was said to each question that was not passed over.
    static List<Reply> replies(Reader read, QuestionSet set) {
        return set.questions().stream()
                .flatMap(question -> reply(read, question).stream())
                .toList();
    }

    private static Optional<Reply> reply(Reader read, Question question) {
        var answer = read.optionalChoice(question.answerField(), question::answer)
                .map(Option::code)
                .orElse(null);
        var words = read.optionalWords(question.wordsField());
        return answer == null && words == null
                ? Optional.empty()
                : Optional.of(new Reply(question.code(), answer, words));
    }

    /// It as it was entered.
    static Typed entered(Heard heard) {
        var typed = Typed.nothing().with(HEARD_ON, heard.on());
        return switch (heard) {
            case NotDone(var why, var words, var _) ->
                typed.with(ASKED, "no").with("notDone", why.code()).withAny("why", words);
            case Answered answered -> {
                typed = typed.with(ASKED, "yes")
                        .with("answeredBy", answered.by().code())
                        .with("how", answered.how().code())
                        .withAny(MORE, answered.more());
                for (var reply : answered.replies()) {
                    typed = typed.withAny("answer-" + reply.question(), reply.answer())
                            .withAny("words-" + reply.question(), reply.words());
                }
                yield typed;
            }
        };
    }
}
