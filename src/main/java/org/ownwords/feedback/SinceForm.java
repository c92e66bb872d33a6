package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.SinceThen.Answered;
import org.ownwords.feedback.SinceThen.Answers;
import org.ownwords.feedback.SinceThen.Asking;
import org.ownwords.feedback.SinceThen.NotAsked;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.WhyNotDone;

/// Reads how it has been since an enquiry ended.
final class SinceForm {

    /// Whether somebody answered.
    static final List<Option> ANSWERED = List.of(Option.of("yes", "Yes"), Option.of("no", "No"));

    private static final String TALKED = "talked";
    private static final String WORDS = "words";
    private static final String ASKED_ON = "askedOn";

    private SinceForm() {}

    /// Reads it.
    ///
    /// @param ended  the day the enquiry ended, or null where it has not: nobody was asked before
    /// @param diedOn the day the person died, or null: nothing is said after it but by those who speak for them
    static Reading<SinceThen> read(
            Reader read, @Nullable LocalDate ended, @Nullable LocalDate diedOn, LocalDate today) {
        read.yes(TALKED, "Select whether somebody answered");
        Branches.refuseStrayWords(read, TALKED, "yes", WORDS);
        Branches.refuseStrayWords(read, TALKED, "no", "why");
        var on = read.pastDay(ASKED_ON, "Enter the day", today);
        return switch (read.typed().text(TALKED)) {
            case "yes" -> {
                read.inOrder(ASKED_ON, Dated.orNull("the enquiry ended", ended), new Dated("they were asked", on));
                yield answered(read, diedOn, on);
            }
            case "no" -> {
                var why = read.choice("notDone", WhyNotDone::of, "Select why they were not asked");
                var words = read.optionalWords("why");
                yield read.accept(() -> new NotAsked(why.orElseThrow(), words, on));
            }
            // Refused: nobody said which.
            default -> read.accept(() -> new NotAsked(WhyNotDone.OTHER, null, on));
        };
    }

    private static Reading<SinceThen> answered(Reader read, @Nullable LocalDate diedOn, LocalDate on) {
        var words = read.optionalWords(WORDS);
        var been = read.choice("been", HowItHasBeen::of, "Select how it has been");
        var feels = read.choice("feels", FeelsSafe::of, "Select whether they feel safe now");
        var lasted = read.choice("lasted", HasLasted::of, "Select whether what came about has lasted");
        var who = read.choice("answeredBy", WhoAnswers::of, "Select who answered");
        var how = read.choice("how", HowAsked::ofTheTeam, "Select how they were asked");
        var by = read.line("askedBy", "Enter who asked");
        if (who.isPresent() && AfterDeath.of(who.get(), on, diedOn) instanceof AfterDeath.HadDied(var died)) {
            read.dayProblem(
                    ASKED_ON,
                    ("They died on %s. If they answered before, enter that day. If not, select that nobody answered,"
                                    + " because they have died")
                            .formatted(Days.day(died)));
        }
        if (words == null && been.isPresent() && feels.isPresent() && lasted.isPresent()) {
            if (new Answers(been.get(), feels.get(), lasted.get()).saysNothing()) {
                read.problem(WORDS, "Enter what they say, answer one question, or select that nobody answered");
            }
        }
        return read.accept(() -> new Answered(
                words,
                new Asking(who.orElseThrow(), how.orElseThrow(), by),
                new Answers(been.orElseThrow(), feels.orElseThrow(), lasted.orElseThrow()),
                on));
    }

    /// One as it was entered.
    static Typed entered(SinceThen since) {
        var typed = Typed.nothing().with(ASKED_ON, since.on());
        return switch (since) {
            case NotAsked(var why, var words, var _) ->
                typed.with(TALKED, "no").with("notDone", why.code()).withAny("why", words);
            case Answered(var words, var asking, var answers, var _) ->
                typed.with(TALKED, "yes")
                        .withAny(WORDS, words)
                        .with("been", answers.been().code())
                        .with("feels", answers.feels().code())
                        .with("lasted", answers.lasted().code())
                        .with("answeredBy", asking.who().code())
                        .with("how", asking.how().code())
                        .with("askedBy", asking.by());
        };
    }
}
