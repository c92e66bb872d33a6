package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what is decided in somebody's best interests. What section 4 has to be considered each time
/// is asked each time.
final class BestInterestsForm {

    /// So many options can be entered.
    public static final int CHOICES = 4;

    private BestInterestsForm() {}

    /// @param assessed the day it was found that they cannot decide
    static Reading<BestInterests> read(Reader read, String name, LocalDate assessed, LocalDate today) {
        var wishes =
                read.words("wishes", "Enter what %s wants or would want, or what you did to find out".formatted(name));
        var written = read.words("written", "Enter what %s wrote down, or that nothing was found".formatted(name));
        var beliefs = read.words(
                "beliefs", "Enter what %s believes in and values, or what you did to find out".formatted(name));
        var tookPart = read.words("tookPart", "Enter how %s took part, or why not".formatted(name));
        var circumstances = read.words("circumstances", "Enter what else matters here, or that nothing does");
        var later = read.words(
                "later",
                "Enter whether %s may be able to decide this later, and why it is not left until then".formatted(name));
        var choices = choices(read);
        var consulted = consulted(read, name);
        var notAsked = read.typed().text("consulted").equals("yes")
                ? read.words("notAsked", "Enter who was not asked, and why, or that all were")
                : null;
        var sustainsLife = sustainsLife(read, name);
        var lessRestrictive = read.words(
                "lessRestrictive", "Enter whether it could be done in a way that restricts %s less".formatted(name));
        var what = read.words("decided", "Enter what was decided");
        var why = read.words("why", "Enter why this is in the best interests of %s".formatted(name));
        var by = read.line("decidedBy", "Enter the name of the person who decided");
        var on = read.pastDay("decidedOn", "Enter the day it was decided", today);
        read.inLife("decidedOn", new Dated("this was decided for them", on));
        read.inOrder(
                "decidedOn",
                new Dated("%s was found to lack capacity".formatted(name), assessed),
                new Dated("this was decided", on));
        return read.accept(() -> new BestInterests(
                wishes,
                tookPart,
                choices.get(),
                consulted.get(),
                lessRestrictive,
                new Considered(circumstances, later, written, beliefs, notAsked, sustainsLife.get()),
                new Decided(what, why, by, on)));
    }

    /// Where it is about treatment that keeps somebody alive, nobody decides because they want them to die (section
    /// 4(5)).
    private static Supplier<@Nullable String> sustainsLife(Reader read, String name) {
        var does = read.yes(
                "lifeSustaining", "Select whether this is about treatment that keeps %s alive".formatted(name));
        Branches.refuseStrayWords(read, "lifeSustaining", "yes", "notToEndLife");
        var words = does
                ? read.words(
                        "notToEndLife",
                        "Enter how it was made sure that nobody wants to bring about the death of %s".formatted(name))
                : null;
        return () -> words;
    }

    private static Supplier<List<Choice>> choices(Reader read) {
        var choices = new ArrayList<Supplier<Choice>>();
        for (var number = 1; number <= CHOICES; number++) {
            choice(read, number).ifPresent(choices::add);
        }
        return () -> choices.stream().map(Supplier::get).toList();
    }

    private static Optional<Supplier<Choice>> choice(Reader read, int number) {
        var what = read.optionalWords("option-" + number);
        var benefits = read.optionalWords("benefits-" + number);
        var harms = read.optionalWords("harms-" + number);
        if (what == null && (benefits != null || harms != null)) {
            read.problem("option-" + number, "Enter what option %d is".formatted(number));
        }
        return Optional.ofNullable(what).map(option -> () -> new Choice(option, benefits, harms));
    }

    private static Supplier<Consulted> consulted(Reader read, String name) {
        var asked = read.yes("consulted", "Select whether anybody was asked what would be best for %s".formatted(name));
        Branches.refuseStrayWords(read, "consulted", "yes", "consultedWho", "notAsked");
        Branches.refuseStrayWords(read, "consulted", "no", "nobodyConsulted");
        if (asked) {
            var whoAndWhat = read.words("consultedWho", "Enter who was asked, and what they said");
            return () -> new Consulted.People(whoAndWhat);
        }
        var why = read.typed().text("consulted").equals("no")
                ? read.words("nobodyConsulted", "Enter why nobody was asked")
                : "";
        return () -> new Consulted.Nobody(why);
    }

    /// One as it was entered.
    static Typed entered(BestInterests entered) {
        var decided = entered.decided();
        var typed = Typed.nothing()
                .with("wishes", entered.wishes())
                .withAny("tookPart", entered.tookPart())
                .with("lessRestrictive", entered.lessRestrictive())
                .with("decided", decided.what())
                .with("why", decided.why())
                .with("decidedBy", decided.by())
                .with("decidedOn", decided.on());
        var considered = entered.considered();
        if (considered != null) {
            typed = typed.with("circumstances", considered.circumstances())
                    .with("later", considered.later())
                    .with("written", considered.written())
                    .with("beliefs", considered.beliefs())
                    .withAny("notAsked", considered.notAsked())
                    .with("lifeSustaining", considered.sustainsLife() == null ? "no" : "yes")
                    .withAny("notToEndLife", considered.sustainsLife());
        }
        var number = 1;
        for (var choice : entered.choices()) {
            typed = typed.with("option-" + number, choice.what())
                    .withAny("benefits-" + number, choice.benefits())
                    .withAny("harms-" + number, choice.harms());
            number++;
        }
        return switch (entered.consulted()) {
            case Consulted.People(var whoAndWhat) ->
                typed.with("consulted", "yes").with("consultedWho", whoAndWhat);
            case Consulted.Nobody(var why) -> typed.with("consulted", "no").with("nobodyConsulted", why);
        };
    }
}
