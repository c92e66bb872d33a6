package org.ownwords.returns.tables;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.person.Cases;
import org.ownwords.returns.cells.ACase;
import org.ownwords.returns.cells.CaseList;
import org.ownwords.returns.cells.CellPlace;
import org.ownwords.returns.cells.CellStore;
import org.ownwords.returns.cells.Definition;
import org.ownwords.returns.cells.SacReturns;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.files.SacDownload;
import org.ownwords.returns.publishing.PublishedReturns;
import org.ownwords.returns.sending.SentReturns;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The return as it stands: its tables, what each cell means, and the cases behind it for those who may see them.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/returns")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST})
class SacPages {

    private final ShownReturns shown;
    private final SacReturns returns;
    private final PublishedReturns published;
    private final SentReturns sent;
    private final CellStore cells;
    private final Cases cases;
    private final Templates templates;

    SacPages(
            ShownReturns shown,
            SacReturns returns,
            PublishedReturns published,
            SentReturns sent,
            CellStore cells,
            Cases cases,
            Templates templates) {
        this.shown = shown;
        this.returns = returns;
        this.published = published;
        this.sent = sent;
        this.cells = cells;
        this.cases = cases;
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

    @GetMapping("/sac/{year}/{reference}/{block}/{row}/{column}")
    Page cell(
            Chrome chrome,
            By by,
            @PathVariable String year,
            @PathVariable String reference,
            @PathVariable String block,
            @PathVariable String row,
            @PathVariable String column) {
        var table = SacTable.of(reference).orElseThrow(NotFound::new);
        var shown = this.shown.in(year, by);
        var place = CellPlace.find(shown.sac().template(), table, block, row, column)
                .orElseThrow(NotFound::new);
        return Page.of(cell(chrome, by.practitioner(), shown, this.shown.before(shown, by), place));
    }

    private JteModel cell(Chrome chrome, Practitioner practitioner, Shown shown, Shown before, CellPlace place) {
        var year = shown.sac().year();
        return templates.returnsTablesCell(
                chrome,
                year,
                place.table().reference(),
                place.table().title(),
                place.words(),
                shown.at(place.cell()),
                before.at(place.cell()),
                shown.exact(),
                shown.until(),
                Definition.of(place, year),
                shown.exact() ? behind(practitioner, year, place) : Optional.empty());
    }

    /// None for a table that counts nothing that is on a case.
    private Optional<CaseList> behind(Practitioner practitioner, ReportingYear year, CellPlace place) {
        if (place.table().isOfReviews()) {
            return Optional.empty();
        }
        var found = cells.behind(practitioner.authority(), year, place, CellStore.MOST + 1).stream()
                .map(each -> new ACase(each.caseId(), each.number()))
                .distinct()
                .toList();
        return Optional.of(CaseList.of(found, cases, practitioner));
    }

    /// What the council may publish itself, for all readers to download.
    @GetMapping("/sac/{year}/files/local.csv")
    View local(By by, @PathVariable String year) {
        return SacDownload.published(published.in(year, by));
    }

    /// Exact counts, for the collection, and what it publishes of them.
    @GetMapping("/sac/{year}/files/{name}")
    @Allow({Role.MANAGER, Role.ANALYST})
    View file(By by, @PathVariable String year, @PathVariable String name) {
        return SacDownload.named(name, returns.in(year, by), Optional.empty());
    }

    /// Who makes the return and is responsible for it.
    private static boolean owes(Practitioner practitioner) {
        return switch (practitioner.role()) {
            case MANAGER, ANALYST -> true;
            case PRACTITIONER, BOARD_VIEWER, ADMINISTRATOR -> false;
        };
    }
}
