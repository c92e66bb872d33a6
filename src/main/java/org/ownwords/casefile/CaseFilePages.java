package org.ownwords.casefile;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.correction.Corrections;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case: the person and their words, then what is next, then where we are, then the timeline.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/cases/{caseId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class CaseFilePages {

    /// So many entries of a timeline are shown at first, however long it is.
    private static final int AT_FIRST = 200;

    private final Cases cases;
    private final CaseStories stories;
    private final Timeline timeline;
    private final Corrections corrections;
    private final Practitioners practitioners;
    private final Templates templates;

    CaseFilePages(
            Cases cases,
            CaseStories stories,
            Timeline timeline,
            Corrections corrections,
            Practitioners practitioners,
            Templates templates) {
        this.cases = cases;
        this.stories = stories;
        this.timeline = timeline;
        this.corrections = corrections;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page show(
            Chrome chrome,
            By by,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean all) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var story = stories.of(file, by);
        var found = timeline.having(words, story.timeline());
        var shown = all ? found.size() : Math.min(found.size(), AT_FIRST);
        var entries = corrections.of(file, found.subList(0, shown));
        return Page.of(templates.casefileShow(
                chrome,
                story,
                Timeline.ofRow(chrome.recorded(), story.timeline()).orElse(null),
                entries,
                found.size(),
                words,
                practitioners.names(),
                by));
    }
}
