package org.ownwords.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads something for the plan, and shows one that is in it already as if it had been typed.
final class PlanForm {

    private static final String PERSON = "person";
    private static final String ME = "me";
    private static final String SOMEBODY_ELSE = "somebody-else";

    private PlanForm() {}

    /// Reads it.
    ///
    /// @param name    what to call the person
    /// @param me      the name of whoever is signed in
    /// @param towards what it may be for: everything the person has said they want
    static Reading<Intent> read(Reader read, String name, String me, List<DesiredOutcome> towards) {
        var what = read.words("what", "Enter what will be done");
        var who = who(read, name, me);
        var dueOn = read.optionalDay("dueOn");
        var outcome = outcome(read, towards);
        var written = read.typed().text("written").equals("yes");
        return read.accept(() -> new Intent(what, who, dueOn, outcome, written));
    }

    private static String who(Reader read, String name, String me) {
        return switch (read.typed().text("who")) {
            case PERSON -> alone(read, name);
            case ME -> alone(read, me);
            case SOMEBODY_ELSE -> read.line("whoElse", "Enter who will do it");
            default -> {
                read.problem("who", "Select who will do it");
                yield "";
            }
        };
    }

    /// Nothing that was typed is passed over in silence.
    private static String alone(Reader read, String who) {
        if (read.typed().has("whoElse")) {
            read.problem("who", "Select somebody else, or take the name you entered away");
        }
        return who;
    }

    private static @Nullable OutcomeId outcome(Reader read, List<DesiredOutcome> towards) {
        return towards.stream()
                .map(DesiredOutcome::id)
                .filter(id -> id.value().toString().equals(read.typed().text("towards")))
                .findFirst()
                .orElse(null);
    }

    /// Who may do it: the person before anybody else.
    static List<Option> who(String name, String me) {
        return List.of(Option.of(PERSON, name), Option.of(ME, me), Option.of(SOMEBODY_ELSE, "Somebody else"));
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
    static Typed typed(PlanItem item, String name, String me) {
        var who = item.who().equals(name) ? PERSON : item.who().equals(me) ? ME : SOMEBODY_ELSE;
        var towards = item.towards();
        var typed = Typed.nothing()
                .with("what", item.what())
                .with("who", who)
                .with("whoElse", who.equals(SOMEBODY_ELSE) ? item.who() : "")
                .with(
                        "towards",
                        towards == null ? "none" : towards.outcome().value().toString())
                .with("written", item.writtenByPerson() ? "yes" : "no");
        var dueOn = item.dueOn();
        return dueOn == null
                ? typed
                : typed.with("dueOn-day", String.valueOf(dueOn.getDayOfMonth()))
                        .with("dueOn-month", String.valueOf(dueOn.getMonthValue()))
                        .with("dueOn-year", String.valueOf(dueOn.getYear()));
    }
}
