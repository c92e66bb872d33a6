package org.ownwords.returns.sending;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacReturns;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.checks.AllChecks;
import org.ownwords.returns.files.Comments;
import org.ownwords.returns.files.SacDownload;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Signing a return off, and the returns as they were sent.
@Controller
@Transactional(isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/returns")
@Allow({Role.MANAGER, Role.ANALYST})
class SentReturnPages {

    private final SacReturns returns;
    private final AllChecks checks;
    private final SentReturns sent;
    private final Practitioners practitioners;
    private final Templates templates;

    SentReturnPages(
            SacReturns returns, AllChecks checks, SentReturns sent, Practitioners practitioners, Templates templates) {
        this.returns = returns;
        this.checks = checks;
        this.sent = sent;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/sac/{year}/sign-off")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        var sac = returns.in(year, by);
        return Page.of(form(chrome, sac, typed, Problems.NONE, by));
    }

    private JteModel form(Chrome chrome, SacReturn sac, Typed typed, Problems problems, By by) {
        return templates.returnsSendingSignOff(
                chrome,
                sac.year(),
                checks.of(sac, by.today()).size(),
                sac.year().isOver(by.today()),
                typed,
                problems);
    }

    /// What was counted at one moment is kept in a transaction of its own, so that of two forms with the same id that
    /// come at once the second finds it kept.
    @PostMapping("/sac/{year}/sign-off")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    View keep(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        var sac = returns.in(year, by);
        var read = new Reader(typed);
        var who = read.line("signedOffBy", "Enter who signs it off");
        var as = read.line("signedOffAs", "Enter their job title");
        var comments = comments(read);
        return switch (read.accept(() -> new SentReturn.SignOff(who, as, comments))) {
            case Refused<SentReturn.SignOff>(var problems) -> Page.invalid(form(chrome, sac, typed, problems, by));
            case Accepted<SentReturn.SignOff>(var signOff) -> {
                var id = typed.id();
                sent.keep(id, sac, signOff, by);
                yield Page.to("/returns/sent/" + id);
            }
        };
    }

    private static Comments comments(Reader read) {
        var onTables = new EnumMap<SacTable, String>(SacTable.class);
        for (var table : SacTable.values()) {
            var words = read.optionalWords("comments-" + table.reference());
            if (words != null) {
                onTables.put(table, words);
            }
        }
        return new Comments(read.optionalWords("comments"), onTables);
    }

    @GetMapping("/sent/{sentId}")
    Page show(Chrome chrome, By by, @PathVariable UUID sentId) {
        var visible = sent.visibleTo(by.practitioner());
        var kept = visible.get(sentId);
        var now = returns.in(kept.year().text(), by);
        return Page.of(templates.returnsSendingSent(
                chrome, kept, practitioners.names(), Change.since(visible.cells(kept), now)));
    }

    @GetMapping("/sent/{sentId}/{name}")
    View file(By by, @PathVariable UUID sentId, @PathVariable String name) {
        var visible = sent.visibleTo(by.practitioner());
        var kept = visible.get(sentId);
        var now = returns.in(kept.year().text(), by);
        var sac = new SacReturn(now.council(), now.year(), now.template(), visible.cells(kept));
        return name.equals("return.csv")
                ? SacDownload.kept(sac, name, visible.file(kept))
                : SacDownload.named(name, sac, Optional.of(kept.signedOff()));
    }
}
