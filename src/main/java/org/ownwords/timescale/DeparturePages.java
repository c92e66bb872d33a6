package org.ownwords.timescale;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
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
import org.springframework.web.servlet.View;

/// Departing from the procedure, with a reason and a manager's support.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/departures/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class DeparturePages {

    private final Cases cases;
    private final Departures departures;
    private final Timescales timescales;
    private final Supporters supporters;
    private final Templates templates;

    DeparturePages(
            Cases cases, Departures departures, Timescales timescales, Supporters supporters, Templates templates) {
        this.cases = cases;
        this.departures = departures;
        this.timescales = timescales;
        this.supporters = supporters;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (DepartureForm.read(checked(typed, by), options(), by.today())) {
            case Refused<Departure>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Departure>(var accepted) -> {
                departures.depart(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private Reader checked(Typed typed, By by) {
        var read = new Reader(typed);
        supporters.check(read, "departedOn", by);
        return read;
    }

    private List<Option> options() {
        return DepartureForm.options(timescales.stages());
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.timescaleDeparture(chrome, file, options(), supporters.names(by), typed, problems, by.today());
    }
}
