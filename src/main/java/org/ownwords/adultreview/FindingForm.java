package org.ownwords.adultreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what a review found, and what is done about it.
final class FindingForm {

    private FindingForm() {}

    /// A finding, or that it should not be here.
    ///
    /// @param inError whether it should not be here at all; only what was recorded before can be
    record Sent(ReviewFinding finding, boolean inError, Again again) {}

    /// @param now what it says, or null where nothing is recorded yet
    static Reading<Sent> finding(Reader read, @Nullable ReviewFinding now) {
        var again = Again.read(read);
        if (now != null && read.typed().text("inError").equals("yes")) {
            return read.accept(() -> new Sent(now, true, again));
        }
        var words = read.words("finding", "Enter what was found");
        var themes = read.choices("themes", Theme.all(), Theme::code);
        if (themes.isEmpty()) {
            read.problem("themes", "Select what it is about");
        }
        var personal = read.yes("personal", "Select whether it is about working with the person as they want it");
        return read.accept(() -> new Sent(new ReviewFinding(words, themes, personal), false, again));
    }

    static Typed typed(Typed typed, ReviewFinding now) {
        return typed.isEmpty()
                ? typed.with("finding", now.words())
                        .with("themes", now.themes().stream().map(Theme::code).toList())
                        .with("personal", now.personal() ? "yes" : "no")
                : typed;
    }

    static Reading<ReviewResponse> response(Reader read, LocalDate today) {
        if (read.yes("acts", "Select whether the Board acts on it")) {
            return acts(read, today);
        }
        if (read.typed().has("acts")) {
            var reasons = read.words("reasons", "Enter why the Board does not act on it");
            var on = read.pastDay("decidedOn", "Enter the day it was decided", today);
            return read.accept(() -> new ReviewResponse.DoesNot(reasons, on));
        }
        return read.accept(() -> new ReviewResponse.DoesNot("", today));
    }

    private static Reading<ReviewResponse> acts(Reader read, LocalDate today) {
        var words = read.words("action", "Enter what is done");
        var owner = read.line("owner", "Enter who sees to it");
        var dueOn = read.optionalDay("dueOn");
        if (dueOn == null) {
            read.dayProblem("dueOn", "Enter by when");
        }
        var on = read.pastDay("decidedOn", "Enter the day it was decided", today);
        return read.accept(() -> new ReviewResponse.Acts(words, owner, dueOn == null ? today : dueOn, on));
    }

    static Typed typed(Typed typed, ReviewResponse now) {
        if (!typed.isEmpty()) {
            return typed;
        }
        return switch (now) {
            case ReviewResponse.Acts acts ->
                typed.with("acts", "yes")
                        .with("action", acts.words())
                        .with("owner", acts.owner())
                        .with("dueOn", acts.dueOn())
                        .with("decidedOn", acts.decidedOn());
            case ReviewResponse.DoesNot not ->
                typed.with("acts", "no").with("reasons", not.words()).with("decidedOn", not.decidedOn());
        };
    }

    static Reading<ReviewProgress> progress(Reader read, LocalDate today) {
        var became = read.choice("became", Became::of, "Select how far it has come");
        var words = read.words("words", "Enter what was done, and what shows it");
        var learned = read.optionalWords("learned");
        var on = read.pastDay("on", "Enter the day", today);
        return read.accept(() -> new ReviewProgress(became.orElseThrow(), words, learned, on));
    }
}
