package org.ownwords.review;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Voice;

/// Reads a review. What the person says is needed, and whether the plan goes on.
final class ReviewForm {

    private ReviewForm() {}

    /// What may have come about: what they want now, and what was talked about then.
    static List<DesiredOutcome> outcomes(List<DesiredOutcome> said, Review before) {
        return said.stream()
                .filter(outcome -> outcome.isCurrent() || before.cameAbout().containsKey(outcome.id()))
                .toList();
    }

    /// One as it was entered.
    static Typed entered(Review review) {
        var next = review.whatNext();
        var well = review.well();
        var typed = Typed.nothing()
                .with("words", review.words())
                .with("voice", review.voice().code())
                .with("goesOn", next.goesOn() ? "yes" : "no")
                .withAny("why", next.why())
                .withAny("eachOther", well == null ? null : well.code())
                .with("heldOn", review.on())
                .with("next", next.reviewOn());
        for (var soFar : review.cameAbout().entrySet()) {
            typed = typed.with(field(soFar.getKey()), soFar.getValue().code());
        }
        return typed;
    }

    private static String field(OutcomeId outcome) {
        return "soFar-" + outcome.value();
    }

    /// @param about the person: what to call them in what is asked for, and when they died
    static @Nullable Review read(Reader read, Details about, List<DesiredOutcome> current, By by) {
        var words = read.words("words", "Enter what %s says".formatted(about.givenName()));
        var voice = read.choice("voice", Voice::of, "Select whose voice these words are");
        var cameAbout = new HashMap<OutcomeId, CameAbout>();
        for (var outcome : current) {
            read.optionalChoice(field(outcome.id()), CameAbout::of)
                    .ifPresent(soFar -> cameAbout.put(outcome.id(), soFar));
        }
        var well = read.optionalChoice("eachOther", EachOther::of).orElse(null);
        var goesOn = read.yes("goesOn", "Select whether the plan goes on");
        var why = read.typed().text("goesOn").equals("no")
                ? read.words("why", "Enter why it ends here")
                : read.optionalWords("why");
        var next = read.optionalDay("next");
        var on = read.pastDay("heldOn", "Enter the day of the review", by.today());
        if (voice.equals(Optional.of(Voice.ADULT))) {
            read.inOrder("heldOn", new Dated("they said this", on), about.death());
        }
        if (next != null && next.isBefore(on)) {
            read.dayProblem("next", "The next review comes after this one. Enter a later day, or leave it empty");
        }
        return words.isBlank()
                ? null
                : new Review(on, voice.orElse(Voice.ADULT), words, cameAbout, new WhatNext(goesOn, why, next), well);
    }
}
