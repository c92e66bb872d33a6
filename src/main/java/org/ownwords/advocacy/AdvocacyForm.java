package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads whether an advocate has to be arranged. Each ability has an answer; whether somebody may
/// support the person is asked only where one of them is difficult.
final class AdvocacyForm {

    private AdvocacyForm() {}

    /// One as it was entered.
    static Typed entered(AdvocacyDecision decision) {
        var typed = SomebodyForm.entered(decision.somebody())
                .withAny("others", decision.others())
                .with("decidedOn", decision.on());
        for (var ability : Ability.values()) {
            var difficulty = decision.abilities().on(ability);
            typed = typed.with(ability.field(), difficulty.finding().code())
                    .withAny(ability.shown(), difficulty.shown());
        }
        return typed;
    }

    /// @param name what to call the person in what is asked for
    static Reading<AdvocacyDecision> read(Reader read, String name, LocalDate today) {
        var understand = difficulty(read, Ability.UNDERSTAND, name);
        var retain = difficulty(read, Ability.RETAIN, name);
        var useOrWeigh = difficulty(read, Ability.USE_OR_WEIGH, name);
        var communicate = difficulty(read, Ability.COMMUNICATE, name);
        var somebody = SomebodyForm.read(read, name, isDifficult(read.typed()));
        var others = read.optionalWords("others");
        var on = read.pastDay("decidedOn", "Enter the day it was decided", today);
        return read.accept(() -> new AdvocacyDecision(
                new Abilities(
                        understand.orElseThrow(),
                        retain.orElseThrow(),
                        useOrWeigh.orElseThrow(),
                        communicate.orElseThrow()),
                somebody.orElseThrow(),
                others,
                on));
    }

    private static Optional<Difficulty> difficulty(Reader read, Ability ability, String name) {
        var finding = read.choice(ability.field(), Finding::of, "Select an answer: " + ability.question(name));
        if (finding.equals(Optional.of(Finding.YES))) {
            var shown = read.words(ability.shown(), "Enter what shows it: " + ability.question(name));
            return shown.isBlank() ? Optional.empty() : Optional.of(Difficulty.found(shown));
        }
        var shown = read.optionalWords(ability.shown());
        return finding.map(found -> new Difficulty(found, shown));
    }

    private static boolean isDifficult(Typed typed) {
        return Stream.of(Ability.values())
                .anyMatch(ability -> typed.text(ability.field()).equals(Finding.YES.code()));
    }
}
