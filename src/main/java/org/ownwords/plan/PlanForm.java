package org.ownwords.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Names;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads something for the plan, and shows one that is in it already as if it had been typed.
final class PlanForm {

    private PlanForm() {}

    /// Reads it.
    ///
    /// @param names   who may do it
    /// @param towards what it may be for: everything the person has said they want
    static Reading<Intent> read(Reader read, Names names, List<DesiredOutcome> towards) {
        return read(read, names, towards, null);
    }

    /// The same, in place of an earlier item with its own doer.
    static Reading<Intent> read(Reader read, Names names, List<DesiredOutcome> towards, @Nullable Doer before) {
        var what = read.words("what", "Enter what will be done");
        var written = read.typed().text("written").equals("yes");
        var who = read.line("who", "Enter who will do it");
        var dueOn = read.optionalDay("dueOn");
        var outcome = outcome(read, towards);
        return read.accept(() -> new Intent(what, names.doer(who, before), dueOn, outcome, written));
    }

    private static @Nullable OutcomeId outcome(Reader read, List<DesiredOutcome> towards) {
        return towards.stream()
                .map(DesiredOutcome::id)
                .filter(id -> id.value().toString().equals(read.typed().text("towards")))
                .findFirst()
                .orElse(null);
    }

    /// What it may be for: what the person says they want, in their words, and what the item was for already where they
    /// have changed their mind since.
    static List<Option> towards(List<DesiredOutcome> current, @Nullable Towards already) {
        var options = new ArrayList<Option>();
        current.forEach(outcome -> options.add(option(outcome.id(), outcome.words())));
        Optional.ofNullable(already)
                .filter(towards ->
                        current.stream().noneMatch(outcome -> outcome.id().equals(towards.outcome())))
                .ifPresent(towards -> options.add(option(towards.outcome(), towards.words())));
        options.add(Option.of("none", "None of these"));
        return List.copyOf(options);
    }

    private static Option option(OutcomeId id, String words) {
        return Option.of(id.value().toString(), "“%s”".formatted(words));
    }

    /// An item as if it had been typed, for a form that changes it.
    static Typed typed(PlanItem item) {
        var towards = item.towards();
        var typed = Typed.nothing()
                .with("what", item.what())
                .with("who", item.who())
                .with(
                        "towards",
                        towards == null ? "none" : towards.outcome().value().toString())
                .with("written", item.intent().writtenByPerson() ? "yes" : "no");
        var dueOn = item.intent().dueOn();
        return dueOn == null
                ? typed
                : typed.with("dueOn-day", String.valueOf(dueOn.getDayOfMonth()))
                        .with("dueOn-month", String.valueOf(dueOn.getMonthValue()))
                        .with("dueOn-year", String.valueOf(dueOn.getYear()));
    }
}
