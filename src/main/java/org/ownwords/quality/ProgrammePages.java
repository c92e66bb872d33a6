package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The programmes of reading case files, what each found, and what whoever looks is given to read.
@Controller
@Transactional
@RequestMapping("/quality")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class ProgrammePages {

    private final Programmes programmes;
    private final ProgrammeResults results;
    private final ToolShelf shelf;
    private final Readers readers;
    private final Cases cases;
    private final Practitioners practitioners;
    private final Templates templates;

    // Programmes and what they found, what somebody is to read, and how people are called.
    // Wide because the page shows what each of these knows.
    ProgrammePages(
            Programmes programmes,
            ProgrammeResults results,
            ToolShelf shelf,
            Readers readers,
            Cases cases,
            Practitioners practitioners,
            Templates templates) {
        this.programmes = programmes;
        this.results = results;
        this.shelf = shelf;
        this.readers = readers;
        this.cases = cases;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    /// A case that somebody is given to read.
    ///
    /// @param read whether they have recorded what they found
    record Mine(Given given, CaseFile file, boolean read) {}

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.qualityList(
                chrome,
                programmes.visibleTo(by),
                Programmes.areSeenBy(by),
                by.practitioner().role() == Role.MANAGER,
                mine(by),
                programmes.runBy(by).stream()
                        .filter(each -> each.nextDraw().isPresent())
                        .toList(),
                by.practitioner().role().worksOnCases()));
    }

    private List<Mine> mine(By by) {
        var given = readers.givenTo(by);
        var drawn = readers.those(given.stream().map(Given::drawn).toList()).stream()
                .collect(Collectors.toMap(Drawn::id, each -> each));
        var files = cases.visibleTo(by.actor())
                .those(drawn.values().stream().map(Drawn::caseId).distinct().toList());
        var read = readers.read(drawn.values());
        return given.stream()
                .flatMap(each -> Optional.ofNullable(drawn.get(each.drawn()))
                        .map(one -> files.get(one.caseId()))
                        .map(file -> new Mine(each, file, read.contains(each.id())))
                        .stream())
                .toList();
    }

    @GetMapping("/programmes/{programmeId}")
    Page show(Chrome chrome, By by, @PathVariable UUID programmeId) {
        var programme = programmes.get(programmeId, by);
        return Page.of(templates.qualityProgramme(
                chrome,
                results.of(programme, by),
                programmes.endings(programme),
                by.practitioner().role() == Role.MANAGER,
                by.practitioner().role() != Role.PRACTITIONER,
                practitioners.names()));
    }

    @GetMapping("/programmes/new")
    @Allow(Role.MANAGER)
    Page form(Chrome chrome, Typed typed) {
        return Page.of(templates.qualityNew(
                chrome, shelf.forReading(), ProgrammeForm.managers(practitioners.all()), typed, Problems.NONE));
    }

    @PostMapping("/programmes/new")
    @Allow(Role.MANAGER)
    View setUp(Chrome chrome, By by, Typed typed) {
        var tools = shelf.forReading();
        var run = ProgrammeForm.managers(practitioners.all());
        return switch (ProgrammeForm.read(new Reader(typed), tools, run)) {
            case Refused<Programme.SetUp>(var problems) ->
                Page.invalid(templates.qualityNew(chrome, tools, run, typed, problems));
            case Accepted<Programme.SetUp>(var setUp) -> {
                programmes.setUp(typed.id(), setUp, by);
                yield Page.to("/quality/programmes/" + typed.id());
            }
        };
    }
}
