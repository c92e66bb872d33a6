package org.ownwords.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Voice;

/// Reads what matters to somebody, and shows what is known as if it had been typed.
final class ProfileForm {

    /// The hidden field that names what was known when the form was opened.
    static final String REPLACES = "replaces";

    private static final String MATTERS = "matters";
    private static final String MONEY = "money";
    private static final String MONEY_WHO = "moneyWho";
    private static final String MONEY_PAPER = "moneyPaper";

    private ProfileForm() {}

    /// What is known, to be changed.
    static Typed typed(Known known) {
        var profile = known.profile();
        return Typed.nothing()
                .with(REPLACES, known.row().toString())
                .withAny("liked", profile.matters().liked())
                .withAny(MATTERS, profile.matters().matters())
                .withAny("support", profile.matters().support())
                .withAny("trusts", profile.wayIn().trusts())
                .withAny("wayIn", profile.wayIn().way())
                .with(MONEY, profile.money().handler().code())
                .withAny(MONEY_WHO, profile.money().who())
                .withAny(MONEY_PAPER, profile.money().paper())
                .withAny("would", profile.protecting().would())
                .withAny("near", profile.protecting().near())
                .with("voice", profile.voice().code());
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<Profile> read(Reader read, String name, LocalDate today) {
        var mattering = read.optionalWords(MATTERS);
        var matters = new Profile.Matters(read.optionalWords("liked"), mattering, read.optionalWords("support"));
        var wayIn = new Profile.WayIn(read.optionalWords("trusts"), read.optionalWords("wayIn"));
        var money = money(read);
        var protecting = new Profile.Protecting(read.optionalWords("would"), read.optionalWords("near"));
        if (!new Profile(matters, wayIn, money, protecting, Voice.ADULT, today).saysSomething()) {
            read.problem(MATTERS, "Enter at least one thing about %s".formatted(name));
        }
        var voice = read.choice("voice", Voice::of, "Select whose words these are");
        var on = read.pastDay("saidOn", "Enter the day", today);
        if (voice.equals(Optional.of(Voice.ADULT))) {
            read.inLife("saidOn", new Dated("they said this", on));
        }
        return read.accept(() -> new Profile(matters, wayIn, money, protecting, voice.orElseThrow(), on));
    }

    private static Profile.Money money(Reader read) {
        var handler = read.optionalChoice(MONEY, Handler::of).orElse(Handler.NOT_KNOWN);
        var who = read.optionalLine(MONEY_WHO);
        var paper = read.optionalLine(MONEY_PAPER);
        if (!handler.isSomebodyElse() && (who != null || paper != null)) {
            read.problem(MONEY, "Select the answer that you entered words under, or remove the words");
            return new Profile.Money(handler, null, null);
        }
        return new Profile.Money(handler, who, paper);
    }
}
