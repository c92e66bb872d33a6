package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Changing a programme, and ending it.
@Controller
@Transactional
@RequestMapping("/quality/programmes/{programmeId}")
@Allow(Role.MANAGER)
class ProgrammeChangePages {

    /// The hidden field that names the change that counted when the page was opened.
    private static final String REPLACES = "replaces";

    private final Programmes programmes;
    private final ToolShelf shelf;
    private final Practitioners practitioners;
    private final Templates templates;

    ProgrammeChangePages(Programmes programmes, ToolShelf shelf, Practitioners practitioners, Templates templates) {
        this.programmes = programmes;
        this.shelf = shelf;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/change")
    Page changing(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        var programme = programmes.running(programmeId, by);
        return Page.of(changePage(
                chrome, programme, typed.isEmpty() ? ProgrammeForm.entered(programme) : typed, Problems.NONE));
    }

    @PostMapping("/change")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        var programme = programmes.running(programmeId, by);
        var reading = new Reader(typed);
        var because = reading.words("because", "Enter what has changed, and why");
        return switch (ProgrammeForm.change(
                reading, programme, tools(programme), ProgrammeForm.managers(practitioners.all()))) {
            case Refused<Programme.SetUp>(var problems) -> Page.invalid(changePage(chrome, programme, typed, problems));
            case Accepted<Programme.SetUp>(var setUp) ->
                programmes.change(
                                typed.id(),
                                programme,
                                setUp,
                                typed.reference(REPLACES).orElse(null),
                                because,
                                by)
                        ? Page.to(programme.path())
                        : Page.newer(changePage(
                                chrome,
                                programme,
                                typed.without(Typed.ID).without(REPLACES),
                                Problems.of("name", "A colleague has changed this programme. Look at how it is now")));
        };
    }

    /// What is offered, and what it has now.
    private List<Tool> tools(Programme programme) {
        return Stream.concat(Stream.of(programme.tool()), shelf.forReading().stream())
                .distinct()
                .toList();
    }

    private JteModel changePage(Chrome chrome, Programme programme, Typed typed, Problems problems) {
        return templates.qualityChange(
                chrome, programme, tools(programme), ProgrammeForm.managers(practitioners.all()), typed, problems);
    }

    @GetMapping("/end")
    Page ending(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        return Page.of(templates.qualityEnd(chrome, programmes.running(programmeId, by), typed, Problems.NONE));
    }

    @PostMapping("/end")
    View end(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        var programme = programmes.get(programmeId, by);
        var reading = new Reader(typed);
        var why = reading.words("why", "Enter why it ends");
        return switch (reading.accept(() -> why)) {
            case Refused<String>(var problems) ->
                Page.invalid(templates.qualityEnd(chrome, programme, typed, problems));
            case Accepted<String>(var reason) -> {
                programmes.end(typed.id(), programme, reason, by);
                yield Page.to(programme.path());
            }
        };
    }

    /// One that has ended, and goes on.
    @GetMapping("/go-on")
    Page goingOn(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        return Page.of(templates.qualityGoOn(chrome, programmes.ended(programmeId, by), typed, Problems.NONE));
    }

    @PostMapping("/go-on")
    View goOn(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        var programme = programmes.get(programmeId, by);
        var reading = new Reader(typed);
        var why = reading.words("why", "Enter why it goes on");
        return switch (reading.accept(() -> why)) {
            case Refused<String>(var problems) ->
                Page.invalid(templates.qualityGoOn(chrome, programme, typed, problems));
            case Accepted<String>(var reason) -> {
                programmes.goOn(typed.id(), programme, reason, by);
                yield Page.to(programme.path());
            }
        };
    }
}
