package org.ownwords.quality;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The cases that were drawn. Which there are is shown only after they were drawn.
@Controller
@Transactional
@RequestMapping("/quality/cycles/{cycleId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class CyclePages {

    private final Programmes programmes;
    private final Draws draws;
    private final Readers readers;
    private final Cases cases;
    private final Practitioners practitioners;
    private final Templates templates;

    CyclePages(
            Programmes programmes,
            Draws draws,
            Readers readers,
            Cases cases,
            Practitioners practitioners,
            Templates templates) {
        this.programmes = programmes;
        this.draws = draws;
        this.readers = readers;
        this.cases = cases;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    /// A case that was drawn, as a line of a list.
    record Line(Drawn drawn, CaseFile file, List<Given> readers, String team) {}

    @GetMapping
    Page show(Chrome chrome, By by, @PathVariable UUID cycleId) {
        var cycle = draws.cycle(cycleId, by);
        var programme = programmes.get(cycle.programme(), by);
        var drawn = draws.drawn(cycle);
        var files = cases.visibleTo(by.actor())
                .those(drawn.stream().map(Drawn::caseId).distinct().toList());
        var readers = this.readers.readers(drawn);
        var teams = practitioners.teams().stream().collect(Collectors.toMap(Team::code, Team::name));
        return Page.of(templates.qualityCycle(
                chrome,
                programme,
                cycle,
                drawn.stream()
                        .filter(each -> files.containsKey(each.caseId()))
                        .map(each -> new Line(
                                each,
                                Objects.requireNonNull(files.get(each.caseId())),
                                readers.getOrDefault(each.id(), List.of()),
                                DrawPages.name(each.team(), teams)))
                        .toList(),
                this.readers.read(drawn),
                practitioners.names(),
                by));
    }
}
