package org.ownwords.workforce;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.workforce.EntryForm.Correction;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The form that records an entry again, because it was wrong or has changed.
@Controller
@Transactional
@RequestMapping("/learning")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class AgainPages {

    /// The hidden field that names what an entry said when its form was opened.
    private static final String REPLACES = "replaces";

    private final Workforce workforce;
    private final Surroundings surroundings;
    private final Templates templates;

    AgainPages(Workforce workforce, Surroundings surroundings, Templates templates) {
        this.workforce = workforce;
        this.surroundings = surroundings;
        this.templates = templates;
    }

    @GetMapping("/{noun}/{entryId}/correction")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable String noun, @PathVariable UUID entryId) {
        var known = mayBeRecordedAgain(noun, entryId, by);
        var around = surroundings.around(known, by);
        return Page.of(
                again(chrome, known, around, typed.isEmpty() ? EntryForm.entered(known.says()) : typed, Problems.NONE));
    }

    private Known mayBeRecordedAgain(String noun, UUID entryId, By by) {
        var known = workforce.visibleTo(by.practitioner()).get(Noun.of(noun).orElseThrow(NotFound::new), entryId);
        if (!MayRecord.again(by.practitioner(), known)) {
            throw new NotFound();
        }
        return known;
    }

    @PostMapping("/{noun}/{entryId}/correction")
    View recordAgain(Chrome chrome, By by, Typed typed, @PathVariable String noun, @PathVariable UUID entryId) {
        var known = mayBeRecordedAgain(noun, entryId, by);
        var around = surroundings.around(known, by);
        return switch (EntryForm.again(known.says(), new Reader(typed), around)) {
            case Refused<Correction>(var problems) -> Page.invalid(again(chrome, known, around, typed, problems));
            case Accepted<Correction>(var correction) ->
                workforce.again(typed.id(), known, typed.reference(REPLACES).orElse(known.id()), correction, by)
                        ? Page.to(known.path())
                        : newer(chrome, known, around, typed);
        };
    }

    private Page newer(Chrome chrome, Known known, Around around, Typed typed) {
        var last = known.lastRow().toString();
        var yours = typed.with(REPLACES, last)
                .with(Typed.ID, Ids.from(typed.id(), last).toString());
        var problem = new Problem(
                "again", "A colleague recorded this again while you were typing. Check what it says now, and yours");
        return Page.newer(again(chrome, known, around, yours, new Problems(List.of(problem))));
    }

    private JteModel again(Chrome chrome, Known known, Around around, Typed typed, Problems problems) {
        return templates.workforceAgain(
                chrome,
                known,
                EntryForm.asks(known.says().noun(), around),
                around.names(),
                surroundings.names(),
                typed,
                problems);
    }
}
