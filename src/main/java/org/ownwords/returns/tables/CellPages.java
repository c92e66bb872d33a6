package org.ownwords.returns.tables;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.returns.cells.ACase;
import org.ownwords.returns.cells.CaseList;
import org.ownwords.returns.cells.CellPlace;
import org.ownwords.returns.cells.CellStore;
import org.ownwords.returns.cells.Definition;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a cell of the return means, and the cases behind it for those who may see them.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/returns")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST})
class CellPages {

    private final ShownReturns shown;
    private final CellStore cells;
    private final Cases cases;
    private final Templates templates;

    CellPages(ShownReturns shown, CellStore cells, Cases cases, Templates templates) {
        this.shown = shown;
        this.cells = cells;
        this.cases = cases;
        this.templates = templates;
    }

    /// Wide because the address of a cell has five parts.
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
        var now = shown.in(year, by);
        var place =
                CellPlace.find(now.sac().template(), table, block, row, column).orElseThrow(NotFound::new);
        return Page.of(cell(chrome, by.practitioner(), now, shown.before(now, by), place));
    }

    private JteModel cell(Chrome chrome, Practitioner practitioner, Shown now, Shown before, CellPlace place) {
        var year = now.sac().year();
        return templates.returnsTablesCell(
                chrome,
                year,
                place.table().reference(),
                place.table().title(),
                place.words(),
                now.at(place.cell()),
                before.at(place.cell()),
                now.exact(),
                now.until(),
                Definition.of(place, year),
                now.exact() ? behind(practitioner, year, place) : Optional.empty());
    }

    /// None for a table that counts nothing that is on a case.
    private Optional<CaseList> behind(Practitioner practitioner, ReportingYear year, CellPlace place) {
        if (place.table().isOfReviews()) {
            return Optional.empty();
        }
        var behind = cells.behind(practitioner.authority(), year, place, CellStore.MOST + 1);
        var reasons = place.table() == SacTable.SG4A
                ? cells.reasons(practitioner.authority(), behind)
                : Map.<CaseId, List<String>>of();
        var found = behind.stream()
                .map(each -> new ACase(each.caseId(), each.number(), reasons.getOrDefault(each.caseId(), List.of())))
                .distinct()
                .toList();
        return Optional.of(CaseList.of(found, cases, practitioner));
    }
}
