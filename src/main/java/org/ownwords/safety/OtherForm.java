package org.ownwords.safety;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.safety.OtherAtRisk.Kind;
import org.ownwords.safety.OtherAtRisk.LivesThere;
import org.ownwords.safety.OtherAtRisk.Told;

/// Reads a child or another adult who may be in danger too.
final class OtherForm {

    private OtherForm() {}

    static Reading<OtherAtRisk> read(Reader read, LocalDate today) {
        var kind = read.choice("kind", Kind::of, "Select whether it is a child or an adult");
        var who = read.line("who", "Enter who it is, as far as you know");
        var livesThere = read.choice("livesThere", LivesThere::of, "Select whether they live there");
        var danger = read.words("whatDanger", "Enter what danger they may be in");
        var told = told(read);
        var on = read.pastDay("seenOn", "Enter the day", today);
        return read.accept(
                () -> new OtherAtRisk(kind.orElseThrow(), who, livesThere.orElseThrow(), danger, told.get(), on));
    }

    private static Supplier<Told> told(Reader read) {
        var yes = read.yes("told", "Select whether somebody was told");
        Branches.refuseStrayWords(read, "told", "yes", "toldWhom");
        Branches.refuseStrayWords(read, "told", "no", "whyNot");
        if (yes) {
            var whom = read.line("toldWhom", "Enter who was told");
            return () -> new Told.Whom(whom);
        }
        var why = read.typed().text("told").equals("no") ? read.words("whyNot", "Enter why nobody was told") : "";
        return () -> new Told.Nobody(why);
    }

    /// One as it was entered.
    static Typed entered(OtherAtRisk other) {
        var typed = Typed.nothing()
                .with("kind", other.kind().code())
                .with("who", other.who())
                .with("livesThere", other.livesThere().code())
                .with("whatDanger", other.danger())
                .with("seenOn", other.on());
        return switch (other.told()) {
            case Told.Whom(var whom) -> typed.with("told", "yes").with("toldWhom", whom);
            case Told.Nobody(var why) -> typed.with("told", "no").with("whyNot", why);
        };
    }
}
