package org.ownwords.correction;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.history.HadRead;
import org.ownwords.history.ShownForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
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

/// Recording that an entry of a case was recorded in error.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/entries/{entryId}/correction")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class CorrectionPages {

    private final Cases cases;
    private final Subjects subjects;
    private final Corrections corrections;
    private final HadRead hadRead;
    private final Practitioners practitioners;
    private final Templates templates;

    CorrectionPages(
            Cases cases,
            Subjects subjects,
            Corrections corrections,
            HadRead hadRead,
            Practitioners practitioners,
            Templates templates) {
        this.cases = cases;
        this.subjects = subjects;
        this.corrections = corrections;
        this.hadRead = hadRead;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID entryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var subject = subjects.get(file, entryId);
        return Page.of(page(chrome, file, subject, hadRead.opened(file.id().chain(), typed)));
    }

    @PostMapping
    View correct(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID entryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var subject = subjects.get(file, entryId);
        if (subject.instead() != null) {
            throw new NotFound();
        }
        return switch (CorrectionForm.read(new Reader(typed), subject)) {
            case Refused<CorrectionForm>(var problems) ->
                Page.invalid(page(chrome, file, subject, new ShownForm(typed, problems)));
            case Accepted<CorrectionForm>(var form) -> {
                var entries = Stream.concat(Stream.of(entryId), form.also().stream())
                        .map(id -> subjects.get(file, id).row())
                        .toList();
                yield switch (corrections.strike(typed.id(), file, entries, form.reason(), by)) {
                    case Correcting.Corrected _ -> Page.to(file.id().path());
                    case Correcting.SomethingNewer _, Correcting.Held _ -> newer(chrome, file, entryId, typed);
                };
            }
        };
    }

    private Page newer(Chrome chrome, CaseFile file, UUID entry, Typed typed) {
        return Page.newer(page(
                chrome, file, subjects.get(file, entry), hadRead.again(file.id().chain(), typed, Problems.NONE)));
    }

    private JteModel page(Chrome chrome, CaseFile file, Subject subject, ShownForm form) {
        return templates.correctionCorrect(
                chrome, file, subject, practitioners.names(), form.typed(), form.problems(), form.newer());
    }
}
