package org.ownwords.helped;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.SharingForm;
import org.ownwords.helped.Helped.Answered;
import org.ownwords.helped.Helped.NotAsked;
import org.ownwords.helped.Helped.Said;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.ItHelped;
import org.ownwords.vocabulary.Options;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.WhyNotDone;

/// Reads whether it helped.
final class HelpedForm {

    /// Whether somebody answered.
    static final List<Option> ANSWERED = List.of(Option.of("yes", "Yes"), Option.of("no", "No"));

    /// Whose words they may be: nobody decides in somebody's best interests whether something helped them.
    static final List<Option> VOICES = Options.of(List.of(Voice.ADULT, Voice.REPRESENTATIVE, Voice.ADVOCATE));

    private static final String TALKED = "talked";
    private static final String WORDS = "words";
    private static final String ASKED_ON = "askedOn";

    private HelpedForm() {}

    /// Reads it.
    ///
    /// @param decided the day it was decided that something else is done, or null: nobody was asked before
    /// @param person  whose case it is. Of somebody who has died others speak, and no words go to the Board with
    ///                their name
    static Reading<Helped> read(Reader read, @Nullable LocalDate decided, Details person, LocalDate today) {
        read.yes(TALKED, "Select whether somebody answered");
        Branches.refuseStrayWords(read, TALKED, "yes", WORDS);
        Branches.refuseStrayWords(read, TALKED, "yes", SharingForm.WORDS);
        Branches.refuseStrayWords(read, TALKED, "no", "why");
        var on = read.pastDay(ASKED_ON, "Enter the day", today);
        return switch (read.typed().text(TALKED)) {
            case "yes" -> {
                read.inOrder(ASKED_ON, Dated.orNull("it was decided", decided), new Dated("they were asked", on));
                yield answered(read, person, on);
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

    private static Reading<Helped> answered(Reader read, Details person, LocalDate on) {
        var words = read.optionalWords(WORDS);
        var helped = read.choice("helped", ItHelped::of, "Select whether it helped");
        var feels = read.choice("feels", FeelsSafe::of, "Select whether they feel safe now");
        var voice = read.choice(
                "voice",
                code -> Voice.of(code).filter(each -> each != Voice.BEST_INTERESTS),
                "Select whose words these are");
        var died = person.dateOfDeath();
        if (voice.filter(each -> each == Voice.ADULT).isPresent() && died != null && on.isAfter(died)) {
            read.dayProblem(
                    ASKED_ON,
                    ("They died on %s. If they answered before, enter that day. If not, select that nobody answered,"
                                    + " because they have died")
                            .formatted(Days.day(died)));
        }
        if (words == null && helped.isPresent() && feels.isPresent() && Said.saysNothing(helped.get(), feels.get())) {
            read.problem(WORDS, "Enter what they say, answer one question, or select that nobody answered");
        }
        SharingForm.read(read, person);
        var forBoard = read.optionalWords(SharingForm.WORDS);
        return read.accept(() -> new Answered(
                new Said(words, helped.orElseThrow(), feels.orElseThrow()), voice.orElseThrow(), forBoard, on));
    }

    /// One as it was entered.
    static Typed entered(Helped helped) {
        var typed = Typed.nothing().with(ASKED_ON, helped.on());
        return switch (helped) {
            case NotAsked(var why, var words, var _) ->
                typed.with(TALKED, "no").with("notDone", why.code()).withAny("why", words);
            case Answered(var said, var voice, var forBoard, var _) ->
                typed.with(TALKED, "yes")
                        .withAny(WORDS, said.words())
                        .with("helped", said.helped().code())
                        .with("feels", said.feels().code())
                        .with("voice", voice.code())
                        .withAny(SharingForm.WORDS, forBoard);
        };
    }
}
