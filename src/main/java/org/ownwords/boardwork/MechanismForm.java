package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads how a partner of its own hears people.
final class MechanismForm {

    private MechanismForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("partner", "Which partner?", "An organisation"),
                Ask.words(
                        "words",
                        "How does it hear people?",
                        "Groups, forums, surveys, people employed for their experience"),
                Ask.line("contact", "Whom does one ask there? (optional)", "A role, or an address"),
                Ask.day("on", "As of when?", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var partner = read.line("partner", "Enter which partner it is");
        var words = read.words("words", "Enter how it hears people");
        var contact = read.optionalLine("contact");
        var on = read.pastDay("on", "Enter as of when this is so", around.today());
        return () -> new Mechanism(partner, words, contact, on);
    }

    static Typed entered(Mechanism mechanism) {
        return Typed.nothing()
                .with("partner", mechanism.partner())
                .with("words", mechanism.words())
                .withAny("contact", mechanism.contact())
                .with("on", mechanism.on());
    }
}
