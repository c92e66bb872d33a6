package org.ownwords.concern;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.history.HadRead;
import org.ownwords.history.ShownForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
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

/// What the person needs support with, when it is known only after the concern, or turns out to be otherwise.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/concerns/{concernId}/support")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SupportPages {

    /// The hidden field that names what was known when the form was opened.
    private static final String REPLACES = "replaces";

    private final Cases cases;
    private final Concerns concerns;
    private final HadRead hadRead;
    private final Templates templates;

    SupportPages(Cases cases, Concerns concerns, HadRead hadRead, Templates templates) {
        this.cases = cases;
        this.concerns = concerns;
        this.hadRead = hadRead;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concern = concerns.get(file, new ConcernId(concernId));
        var known = concerns.support(file, concern.id());
        var begun = typed.isEmpty()
                ? SupportForm.typed(known.support()).with(REPLACES, known.row().toString())
                : typed;
        return Page.of(templates.concernSupport(
                chrome, file, concern, hadRead.opened(file.id().chain(), begun)));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concern = concerns.get(file, new ConcernId(concernId));
        var read = new Reader(typed);
        var support = SupportForm.read(read, file.person().details().givenName());
        return switch (read.accept(() -> support)) {
            case Refused<Support>(var problems) ->
                Page.invalid(templates.concernSupport(chrome, file, concern, new ShownForm(typed, problems)));
            case Accepted<Support>(var accepted) ->
                concerns.recordSupport(typed.id(), file, replaced(concern.id(), typed, accepted), accepted, by)
                        ? Page.to(file.id().path())
                        : newer(chrome, file, concern, typed);
        };
    }

    /// What was known when the form was opened. A form that does not say it was opened with nothing that
    /// counts.
    private static SupportKnown replaced(ConcernId concern, Typed typed, Support support) {
        try {
            return new SupportKnown(concern, UUID.fromString(typed.text(REPLACES)), support);
        } catch (IllegalArgumentException e) {
            return new SupportKnown(concern, typed.id(), support);
        }
    }

    private Page newer(Chrome chrome, CaseFile file, RaisedConcern concern, Typed typed) {
        var known = concerns.support(file, concern.id());
        var again = typed.onTopOf(REPLACES, known.row());
        var problem = new Problem(
                "supportReason",
                "A colleague recorded other needs while you were typing. Check yours, and record them again");
        return Page.newer(templates.concernSupport(
                chrome, file, concern, hadRead.again(file.id().chain(), again, Problems.of(problem))));
    }
}
