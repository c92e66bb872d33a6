package org.ownwords.returns.tables;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.sending.SentReturns;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The return as it stands, and its tables.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/returns")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST})
class SacPages {

    private final ShownReturns shown;
    private final SentReturns sent;
    private final Templates templates;

    SacPages(ShownReturns shown, SentReturns sent, Templates templates) {
        this.shown = shown;
        this.sent = sent;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        var now = ReportingYear.of(by.today());
        return Page.of(templates.returnsTablesList(
                chrome,
                List.of(now, now.before(), now.before().before()),
                owes(by.practitioner()) ? sent.visibleTo(by.practitioner()).latest() : List.of(),
                by.practitioner().role()));
    }

    @GetMapping("/sac/{year}")
    Page show(Chrome chrome, By by, @PathVariable String year) {
        var shown = this.shown.in(year, by);
        var now = shown.sac();
        return Page.of(templates.returnsTablesSac(
                chrome,
                now.year(),
                shown.tables(this.shown.before(shown, by)),
                shown.exact(),
                shown.until(),
                owes(by.practitioner()) ? sent.visibleTo(by.practitioner()).of(now.year()) : List.of(),
                owes(by.practitioner())));
    }

    @GetMapping("/sac/{year}/{reference}")
    Page table(Chrome chrome, By by, @PathVariable String year, @PathVariable String reference) {
        var table = SacTable.of(reference).orElseThrow(NotFound::new);
        var shown = this.shown.in(year, by);
        return Page.of(templates.returnsTablesTable(
                chrome,
                shown.sac().year(),
                shown.table(table, this.shown.before(shown, by)),
                shown.exact(),
                shown.until()));
    }

    /// Who makes the return and is responsible for it.
    private static boolean owes(Practitioner practitioner) {
        return switch (practitioner.role()) {
            case MANAGER, ANALYST -> true;
            case PRACTITIONER, BOARD_VIEWER, INTERVIEWER, ADMINISTRATOR -> false;
        };
    }
}
