package org.ownwords.workshop;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.anonymised.ToldStories;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.workshop.Workshop.Notes;
import org.ownwords.workshop.WorkshopStore.Again;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Changing what came out of a workshop, or saying that it should not be here.
@Controller
@Transactional
@RequestMapping("/workshops/{workshopId}/change")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class WorkshopChangePages {

    private static final String REPLACES = "replaces";

    private final Workshops workshops;
    private final ToldStories stories;
    private final Templates templates;

    WorkshopChangePages(Workshops workshops, ToldStories stories, Templates templates) {
        this.workshops = workshops;
        this.stories = stories;
        this.templates = templates;
    }

    @GetMapping
    Page change(Chrome chrome, Typed typed, @PathVariable UUID workshopId) {
        var workshop = workshops.get(workshopId);
        return Page.of(templates.workshopForm(
                chrome,
                stories.find(workshop.story()),
                workshop,
                WorkshopForm.typed(typed, workshop.notes()),
                Problems.NONE));
    }

    @PostMapping
    View changed(Chrome chrome, By by, Typed typed, @PathVariable UUID workshopId) {
        var workshop = workshops.get(workshopId);
        var story = stories.find(workshop.story());
        var read = new Reader(typed);
        var inError = typed.text("inError").equals("yes");
        var why = read.words("why", "Enter what was wrong, or what has changed");
        var notes = inError ? read.accept(workshop::notes) : WorkshopForm.read(read, by.today());
        return switch (notes) {
            case Refused<Notes>(var problems) ->
                Page.invalid(templates.workshopForm(chrome, story, workshop, typed, problems));
            case Accepted<Notes>(var accepted) -> {
                var replaces =
                        typed.reference(REPLACES).orElse(workshop.version().row());
                var again = new Again(workshop.id(), replaces, why, inError);
                yield workshops.record(typed.id(), workshop.story(), accepted, again, by)
                        ? Page.to(workshop.path())
                        : Page.newer(templates.workshopForm(
                                chrome,
                                story,
                                workshop,
                                typed.onTopOf(REPLACES, workshop.version().row()),
                                newer()));
            }
        };
    }

    private static Problems newer() {
        return Problems.of(
                "why", "Somebody changed this while you were typing. Read what it says now, and say what has changed");
    }
}
