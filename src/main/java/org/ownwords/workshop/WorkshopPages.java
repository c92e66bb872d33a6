package org.ownwords.workshop;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.anonymised.StoryId;
import org.ownwords.anonymised.ToldStories;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.ownwords.pdf.Pdf;
import org.ownwords.pdf.Printable;
import org.ownwords.workshop.Workshop.Notes;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// A workshop on a story: the story and the six questions on one screen, what came out of it, and that as a file. What
/// was said stays where the story is not told any more; the story does not.
@Controller
@Transactional
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class WorkshopPages {

    private final Workshops workshops;
    private final ToldStories stories;
    private final Practitioners practitioners;
    private final Templates templates;

    WorkshopPages(Workshops workshops, ToldStories stories, Practitioners practitioners, Templates templates) {
        this.workshops = workshops;
        this.stories = stories;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/workshops")
    Page list(Chrome chrome) {
        return Page.of(templates.workshopList(chrome, workshops.latest(), stories.all(), WorkshopStore.MOST));
    }

    @GetMapping("/stories/{storyId}/workshops/new")
    Page form(Chrome chrome, Typed typed, @PathVariable UUID storyId) {
        var story = stories.find(new StoryId(storyId)).orElseThrow(NotFound::new);
        return Page.of(templates.workshopForm(chrome, Optional.of(story), null, typed, Problems.NONE));
    }

    @PostMapping("/stories/{storyId}/workshops/new")
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID storyId) {
        var story = stories.find(new StoryId(storyId)).orElseThrow(NotFound::new);
        return switch (WorkshopForm.read(new Reader(typed), by.today())) {
            case Refused<Notes>(var problems) ->
                Page.invalid(templates.workshopForm(chrome, Optional.of(story), null, typed, problems));
            case Accepted<Notes>(var notes) -> {
                workshops.record(typed.id(), story.id(), notes, null, by);
                yield Page.to("/workshops/" + typed.id());
            }
        };
    }

    @GetMapping("/workshops/{workshopId}")
    Page show(Chrome chrome, @PathVariable UUID workshopId) {
        var workshop = workshops.get(workshopId);
        return Page.of(templates.workshopShow(
                chrome,
                workshop,
                stories.find(workshop.story()),
                practitioners.names(),
                Printable.missingIn(html(workshop))));
    }

    @GetMapping("/workshops/{workshopId}/file")
    SentFile file(@PathVariable UUID workshopId) {
        var workshop = workshops.get(workshopId);
        var html = html(workshop);
        if (!Printable.missingIn(html).isEmpty()) {
            throw new NotFound();
        }
        return new SentFile("workshop.pdf", "application/pdf", out -> Pdf.write(html, out));
    }

    private String html(Workshop workshop) {
        return templates.workshopFile(workshop, stories.find(workshop.story())).render();
    }
}
