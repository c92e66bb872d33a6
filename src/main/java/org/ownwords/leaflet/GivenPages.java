package org.ownwords.leaflet;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Giving somebody a leaflet or other information. A pack ticks its leaflets.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/leaflets/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class GivenPages {

    private static final String PACK = "pack";

    private final Cases cases;
    private final Givings givings;
    private final Leaflets leaflets;
    private final Doers doers;
    private final Templates templates;

    GivenPages(Cases cases, Givings givings, Leaflets leaflets, Doers doers, Templates templates) {
        this.cases = cases;
        this.givings = givings;
        this.leaflets = leaflets;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String pack) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, ticked(file, typed, pack, by), Problems.NONE, by));
    }

    /// With the leaflets of the pack that the address names.
    private Typed ticked(CaseFile file, Typed typed, String address, By by) {
        var named = Typed.nothing().with(PACK, address).reference(PACK);
        if (named.isEmpty()) {
            return typed;
        }
        return leaflets.packs().stream()
                .filter(each -> named.get().equals(each.what()))
                .map(pack -> leaflets.offered(by.today())
                        .of(pack, file.person().details().preferredLanguage()))
                .map(versions -> typed.with(
                        GivenForm.VERSIONS,
                        versions.stream().map(UUID::toString).toList()))
                .findFirst()
                .orElse(typed);
    }

    @PostMapping
    View give(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (GivenForm.read(file.reading(typed), givings.options(List.of(), by.today()), by.today())) {
            case Refused<Given>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Given>(var given) -> {
                givings.give(typed.id(), file, given, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.leafletGiven(
                chrome,
                file,
                new Choosing(
                        givings.options(List.of(), by.today()),
                        leaflets.packs().stream()
                                .filter(each -> each.holdsOn(by.today()))
                                .toList(),
                        doers.on(file).offered(),
                        by.practitioner().name(),
                        by.today()),
                typed,
                problems);
    }
}
