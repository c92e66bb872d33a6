package org.ownwords.anonymised;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.ownwords.pdf.Pdf;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The stories that are told, for the Board and for learning. No case can be opened from one.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/stories")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class ToldPages {

    private final ToldStories told;
    private final Stories stories;
    private final Templates templates;

    ToldPages(ToldStories told, Stories stories, Templates templates) {
        this.told = told;
        this.stories = stories;
        this.templates = templates;
    }

    @GetMapping
    Page list(
            Chrome chrome,
            By by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String harm,
            @RequestParam(defaultValue = "") String principle) {
        var search = new StorySearch(q, Theme.of(theme), AbuseType.of(harm), Principle.of(principle));
        var found = told.found(search);
        var typed = Typed.nothing()
                .with("q", q)
                .with("theme", theme)
                .with("harm", harm)
                .with("principle", principle);
        return Page.of(templates.anonymisedList(chrome, search, found, themes(found), waiting(by), worth(by), typed));
    }

    /// How many of them each theme is that of, for themes with any.
    private static Map<Theme, HowMany> themes(List<ToldStory> found) {
        var themes = new LinkedHashMap<Theme, HowMany>();
        for (var theme : Theme.all()) {
            var number = found.stream()
                    .filter(each -> each.telling().theme() == theme)
                    .count();
            if (number > 0) {
                themes.put(theme, new HowMany(number, found.size()));
            }
        }
        return themes;
    }

    private List<Stories.Waiting> waiting(By by) {
        return by.practitioner().role().worksOnCases() ? stories.waitingFor(by) : List.of();
    }

    private List<Stories.Worth> worth(By by) {
        return by.practitioner().role().worksOnCases() ? stories.worthTelling(by) : List.of();
    }

    /// Those that a search finds, as a file to print or send.
    @GetMapping("/file")
    SentFile file(
            Chrome chrome,
            By by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String harm,
            @RequestParam(defaultValue = "") String principle) {
        var found = told.found(new StorySearch(q, Theme.of(theme), AbuseType.of(harm), Principle.of(principle)));
        var html = templates
                .anonymisedSample(Sample.of(found), chrome.council(), by.today())
                .render();
        return new SentFile("stories.pdf", "application/pdf", out -> Pdf.write(html, out));
    }

    @GetMapping("/{storyId}")
    Page show(Chrome chrome, @PathVariable UUID storyId) {
        return Page.of(templates.anonymisedTold(chrome, told.get(new StoryId(storyId))));
    }
}
