package org.ownwords.partner;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.partner.LegalPower.Outcome;
import org.ownwords.partner.LegalPower.Which;

/// Reads a legal power that was considered.
final class PowerForm {

    private PowerForm() {}

    static Reading<LegalPower> read(Reader read, LocalDate today) {
        var which = which(read);
        var outcome = read.choice("outcome", Outcome::of, "Select what came of it");
        var why = read.words("why", "Enter why");
        var advisedBy = read.optionalLine("advisedBy");
        var theirView = read.optionalWords("theirView");
        var on = read.pastDay("consideredOn", "Enter the day", today);
        return read.accept(() -> new LegalPower(which.get(), outcome.orElseThrow(), why, advisedBy, theirView, on));
    }

    private static Supplier<Which> which(Reader read) {
        var kind = read.choice("power", PowerKind::of, "Select which power it is");
        var other = PowerKind.OTHER.code();
        Branches.refuseStrayWords(read, "power", other, "which");
        var words = read.typed().text("power").equals(other) ? read.line("which", "Enter which power it is") : null;
        return () -> new Which(kind.orElseThrow(), words);
    }

    /// One as it was entered.
    static Typed entered(LegalPower power) {
        return Typed.nothing()
                .with("power", power.which().kind().code())
                .withAny("which", power.which().words())
                .with("outcome", power.outcome().code())
                .with("why", power.why())
                .withAny("advisedBy", power.advisedBy())
                .withAny("theirView", power.theirView())
                .with("consideredOn", power.on());
    }
}
