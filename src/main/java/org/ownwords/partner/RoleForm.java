package org.ownwords.partner;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.casework.Names;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.partner.AgreedRole.TheirView;
import org.ownwords.partner.Became.How;

/// Reads what somebody agreed to do, and what became of it.
final class RoleForm {

    private static final String AGREED = "it was agreed";
    private static final String HAPPENED = "this became of it";

    private RoleForm() {}

    /// Reads what was agreed.
    ///
    /// @param became what became of it already: none of it before it was agreed
    static Reading<AgreedRole> read(Reader read, Names names, List<Became> became, LocalDate today) {
        var who = read.line("who", "Enter who does it");
        var what = read.line("what", "Enter what they do");
        var why = read.optionalWords("why");
        var dueOn = read.optionalDay("dueOn");
        var agrees = read.choice("agrees", TheirAnswer::of, "Select whether the person agrees to it");
        var said = read.optionalWords("said");
        var on = read.pastDay("agreedOn", "Enter the day", today);
        became.forEach(each -> read.inOrder("agreedOn", new Dated(AGREED, on), new Dated(HAPPENED, each.on())));
        return read.accept(
                () -> new AgreedRole(names.doer(who), what, why, dueOn, new TheirView(agrees.orElseThrow(), said), on));
    }

    /// Reads what became of it.
    static Reading<Became> readBecame(Reader read, AgreedRole role, LocalDate today) {
        var how = read.choice("became", How::of, "Select what became of it");
        Branches.refuseStrayWords(read, "became", How.GOES_ON.code(), "dueOn-day", "dueOn-month", "dueOn-year");
        var words = read.words("words", "Enter what happened, or why not");
        var dueOn = read.optionalDay("dueOn");
        var on = read.pastDay("happenedOn", "Enter the day", today);
        read.inOrder("happenedOn", new Dated(AGREED, role.on()), new Dated(HAPPENED, on));
        return read.accept(() -> new Became(how.orElseThrow(), words, dueOn, on));
    }

    /// One as it was entered.
    static Typed entered(AgreedRole role) {
        return Typed.nothing()
                .with("who", role.doer().name())
                .with("what", role.what())
                .withAny("why", role.why())
                .with("dueOn", role.dueOn())
                .with("agrees", role.theirView().agrees().code())
                .withAny("said", role.theirView().said())
                .with("agreedOn", role.on());
    }

    /// What became of it as it was entered.
    static Typed entered(Became became) {
        return Typed.nothing()
                .with("became", became.how().code())
                .with("words", became.words())
                .with("dueOn", became.dueOn())
                .with("happenedOn", became.on());
    }
}
