package org.ownwords.anonymised;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.history.Told;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
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

/// Writing a story from a case, and writing it anew.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/stories")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class StoryPages {

    /// The hidden field that names the version that was read.
    static final String VERSION = "version";

    private final Cases cases;
    private final Stories stories;
    private final CaseWords words;
    private final Templates templates;

    StoryPages(Cases cases, Stories stories, CaseWords words, Templates templates) {
        this.cases = cases;
        this.stories = stories;
        this.words = words;
        this.templates = templates;
    }

    /// @param put entries whose words are put into the story
    @GetMapping("/new")
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") List<String> put) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var with = with(
                typed, words.chosen(file, put.stream().flatMap(StoryForm::id).toList()));
        return Page.of(templates.anonymisedNew(chrome, writing(file, with, by), with, Problems.NONE, by.today()));
    }

    /// With the words of entries that are not in it yet, the oldest first.
    private static Typed with(Typed typed, List<Told> put) {
        if (put.isEmpty()) {
            return typed;
        }
        var story = new ArrayList<String>();
        if (typed.has("words")) {
            story.add(typed.text("words"));
        }
        put.reversed().stream()
                .map(each -> each.words() == null ? each.sentence() : "“" + each.words() + "”")
                .filter(each -> !typed.text("words").contains(each))
                .forEach(story::add);
        return typed.with("words", String.join("\n\n", story))
                .with(
                        StoryForm.ENTRY,
                        Stream.concat(
                                        StoryForm.entries(typed).stream(),
                                        put.stream().map(Told::row))
                                .distinct()
                                .map(UUID::toString)
                                .toList());
    }

    @PostMapping("/new")
    View write(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (read(file, typed, false, by)) {
            case Refused<Story>(var problems) ->
                Page.invalid(templates.anonymisedNew(chrome, writing(file, typed, by), typed, problems, by.today()));
            case Accepted<Story>(var story) -> {
                stories.write(typed.id(), file, story, by);
                yield Page.to(file.id().path());
            }
        };
    }

    @GetMapping("/{storyId}/version")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID storyId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = open(file, storyId);
        return Page.of(page(chrome, known, file, filled(typed, known), Problems.NONE, by));
    }

    @PostMapping("/{storyId}/version")
    View writeAnew(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID storyId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = open(file, storyId);
        var version = typed.reference(VERSION).orElse(known.version());
        return switch (read(file, typed, true, by)) {
            case Refused<Story>(var problems) -> Page.invalid(page(chrome, known, file, typed, problems, by));
            case Accepted<Story>(var story) ->
                switch (stories.writeAnew(typed.id(), file, known, version, story, by)) {
                    case RECORDED -> Page.to(file.id().path());
                    case CHANGED_SINCE, OWN ->
                        Page.newer(page(
                                chrome,
                                known,
                                file,
                                typed.without(Typed.ID)
                                        .with(VERSION, known.version().toString()),
                                Problems.of(
                                        "words",
                                        "A colleague wrote this story anew while you were typing. Read theirs on the"
                                                + " timeline, and send yours again if it is still right"),
                                by));
                };
        };
    }

    /// One that was not taken back.
    private KnownStory open(CaseFile file, UUID storyId) {
        var known = stories.get(file, new StoryId(storyId));
        if (!known.isOpen()) {
            throw new NotFound();
        }
        return known;
    }

    private static Typed filled(Typed typed, KnownStory known) {
        return typed.isEmpty() ? StoryForm.entered(known.story()) : typed;
    }

    private JteModel page(Chrome chrome, KnownStory known, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.anonymisedVersion(chrome, known, writing(file, typed, by), typed, problems, by.today());
    }

    private Reading<Story> read(CaseFile file, Typed typed, boolean anew, By by) {
        return StoryForm.read(
                new Reader(typed),
                words.entries(file).stream().map(Told::row).collect(Collectors.toSet()),
                words.recognising(file, by),
                anew,
                by.today());
    }

    private Writing writing(CaseFile file, Typed typed, By by) {
        var recognising = words.recognising(file, by);
        return new Writing(
                file,
                words.entries(file),
                Set.copyOf(StoryForm.entries(typed)),
                Stream.of("title", "words")
                        .flatMap(field -> recognising.apply(typed.text(field)).stream())
                        .toList());
    }
}
