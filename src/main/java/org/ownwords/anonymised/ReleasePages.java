package org.ownwords.anonymised;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Recognisable;
import org.ownwords.history.Told;
import org.ownwords.page.Branches;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
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
import org.springframework.web.servlet.View;

/// Reading a story beside its case, and saying whether it may be told. Whoever wrote it sees that it waits for
/// somebody else.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/stories/{storyId}/release")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ReleasePages {

    static final List<Option> ANSWERS =
            List.of(Option.of("yes", "Yes, it may be told"), Option.of("no", "Not yet. Something has to be changed"));

    static final List<Option> CHECKED = List.of(Option.of(
            "yes", "I read it beside the case. People who live or work here could not tell from it who anybody is"));

    private static final String MAY = "may";

    private final Cases cases;
    private final Stories stories;
    private final CaseWords words;
    private final Templates templates;

    ReleasePages(Cases cases, Stories stories, CaseWords words, Templates templates) {
        this.cases = cases;
        this.stories = stories;
        this.words = words;
        this.templates = templates;
    }

    /// A story with the case beside it.
    ///
    /// @param entries what it was written from
    /// @param found   what is pointed out in its words, and inTitle in its title
    /// @param may     whether whoever reads it may release it
    record Beside(
            KnownStory story,
            CaseFile file,
            List<Told> entries,
            List<Recognisable> found,
            List<Recognisable> inTitle,
            MayRelease may) {

        public boolean waits() {
            return may instanceof MayRelease.Allowed;
        }

        public boolean isOwn() {
            return may instanceof MayRelease.WroteIt;
        }

        public List<Recognisable> all() {
            return Stream.concat(inTitle.stream(), found.stream()).toList();
        }
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID storyId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, beside(file, storyId, by), typed, Problems.NONE));
    }

    @PostMapping
    View release(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID storyId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var beside = beside(file, storyId, by);
        var version = typed.reference(StoryPages.VERSION).orElse(beside.story().version());
        return switch (read(new Reader(typed))) {
            case Refused<Release>(var problems) -> Page.invalid(page(chrome, beside, typed, problems));
            case Accepted<Release>(var release) ->
                switch (stories.release(typed.id(), file, beside.story(), version, release, by)) {
                    case RECORDED -> Page.to(file.id().path());
                    case OWN ->
                        Page.invalid(
                                page(
                                        chrome,
                                        beside,
                                        typed,
                                        problem(
                                                "You wrote this story. Ask a colleague to read it and say whether it may be told")));
                    case CHANGED_SINCE ->
                        Page.newer(page(
                                chrome,
                                beside,
                                typed.without(Typed.ID)
                                        .with(
                                                StoryPages.VERSION,
                                                beside.story().version().toString()),
                                problem(
                                        "Something was recorded about this story since you opened it. Read it again as it"
                                                + " is below")));
                };
        };
    }

    private static Problems problem(String words) {
        return Problems.of(MAY, words);
    }

    private static Reading<Release> read(Reader read) {
        Branches.refuseStrayWords(read, MAY, "no", "change");
        return switch (read.typed().text(MAY)) {
            case "yes" -> {
                if (!read.typed().ticked("checked").contains("yes")) {
                    read.problem("checked", "Confirm that you read it beside the case, or send it back");
                }
                var words = read.optionalWords("more");
                yield read.accept(() -> new Release.Agreed(words));
            }
            case "no" -> {
                if (read.typed().has("more")) {
                    read.problem(MAY, "Select the answer that you entered words under, or remove the words");
                }
                var change = read.words("change", "Enter what has to be changed");
                yield read.accept(() -> new Release.SentBack(change));
            }
            default -> {
                read.problem(MAY, "Select whether it may be told");
                yield read.accept(() -> new Release.Agreed(null));
            }
        };
    }

    private Beside beside(CaseFile file, UUID storyId, By by) {
        var known = stories.get(file, new StoryId(storyId));
        if (!known.isOpen()) {
            throw new NotFound();
        }
        var telling = known.story().telling();
        var recognising = words.recognising(file, by);
        return new Beside(
                known,
                file,
                words.chosen(file, known.story().entries()),
                recognising.apply(telling.words()),
                recognising.apply(telling.title()),
                known.mayRelease(by));
    }

    private JteModel page(Chrome chrome, Beside beside, Typed typed, Problems problems) {
        return templates.anonymisedRelease(chrome, beside, typed, problems);
    }
}
