package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads whether somebody who cannot decide may be able to later, and whether the decision can wait.
final class OutlookForm {

    /// Everything that can be typed here.
    static final List<String> WORDS =
            List.of("outlookWhy", "cannotWait", "lookAgain-day", "lookAgain-month", "lookAgain-year");

    private OutlookForm() {}

    /// Reads whether it is likely to change.
    ///
    /// @return what it says, once everything on the form can be accepted
    static Supplier<Outlook> read(Reader read, String name) {
        var kind = read.choice("outlook", Outlook.Kind::of, "Select whether this is likely to change")
                .orElse(Outlook.Kind.LASTING);
        return switch (kind) {
            case LASTING -> {
                Branches.refuseStrayWords(read, "outlook", Outlook.Kind.REGAINING.code(), WORDS.toArray(String[]::new));
                yield Outlook.Lasting::new;
            }
            case REGAINING -> {
                var why = why(read, name);
                var canWait = canWait(read, name);
                yield () -> new Outlook.Regaining(why, canWait.get());
            }
            case FLUCTUATING -> {
                var why = why(read, name);
                var canWait = canWait(read, name);
                yield () -> new Outlook.Fluctuating(why, canWait.get());
            }
        };
    }

    private static String why(Reader read, String name) {
        return read.words("outlookWhy", "Enter how you know, and when %s may be able to decide".formatted(name));
    }

    private static Supplier<CanWait> canWait(Reader read, String name) {
        var can =
                read.yes("canWait", "Select whether the decision can wait until %s is able to make it".formatted(name));
        Branches.refuseStrayWords(read, "canWait", "yes", "lookAgain-day", "lookAgain-month", "lookAgain-year");
        Branches.refuseStrayWords(read, "canWait", "no", "cannotWait");
        if (can) {
            var day = Optional.ofNullable(read.optionalDay("lookAgain"));
            if (day.isEmpty()) {
                read.dayProblem("lookAgain", "Enter the day you will look at it again");
            }
            return () -> new CanWait.Until(day.orElseThrow());
        }
        var why = read.typed().text("canWait").equals("no")
                ? read.words("cannotWait", "Enter why the decision cannot wait")
                : "";
        return () -> new CanWait.No(why);
    }

    /// Whether the answers ask for a day to look at it again.
    static boolean asksForADay(Typed typed) {
        return typed.text("canWait").equals("yes") && typed.text("because").equals("yes");
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, Outlook outlook) {
        var with = typed.with("outlook", outlook.kind().code());
        return switch (outlook) {
            case Outlook.Lasting() -> with;
            case Outlook.Regaining(var why, var canWait) -> entered(with.with("outlookWhy", why), canWait);
            case Outlook.Fluctuating(var why, var canWait) -> entered(with.with("outlookWhy", why), canWait);
        };
    }

    private static Typed entered(Typed typed, CanWait canWait) {
        return switch (canWait) {
            case CanWait.Until(LocalDate lookAgain) ->
                typed.with("canWait", "yes").with("lookAgain", lookAgain);
            case CanWait.No(var why) -> typed.with("canWait", "no").with("cannotWait", why);
        };
    }
}
