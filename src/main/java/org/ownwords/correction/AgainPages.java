package org.ownwords.correction;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.history.HadRead;
import org.ownwords.history.ShownForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
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

/// Recording an entry again as it should have been, in the place of one that was recorded in error.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/entries/{entryId}/again")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AgainPages {

    private final Cases cases;
    private final Subjects subjects;
    private final Kinds kinds;
    private final Corrections corrections;
    private final HadRead hadRead;
    private final Practitioners practitioners;
    private final Templates templates;

    // What is recorded again is asked for in the words of its kind, checked against what is newer, and shown whole.
    // Wide because of that.
    AgainPages(
            Cases cases,
            Subjects subjects,
            Kinds kinds,
            Corrections corrections,
            HadRead hadRead,
            Practitioners practitioners,
            Templates templates) {
        this.cases = cases;
        this.subjects = subjects;
        this.kinds = kinds;
        this.corrections = corrections;
        this.hadRead = hadRead;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID entryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var subject = subject(file, entryId);
        var opens = typed.isEmpty() && subject.canBeCorrected() ? again(subject).entered(file, entryId) : typed;
        return Page.of(page(chrome, file, subject, hadRead.opened(file.id().chain(), opens), by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID entryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var subject = subject(file, entryId);
        var read = file.reading(typed);
        var wrong = read.words("wrong", "Enter what was wrong, for whoever reads the record later");
        return switch (again(subject).read(read, file, entryId, by)) {
            case Refused<Consumer<UUID>>(var problems) ->
                Page.invalid(page(chrome, file, subject, new ShownForm(typed, problems), by));
            case Accepted<Consumer<UUID>>(var record) -> {
                var reason = new Reason(wrong, HadRead.of(typed));
                var replacement = new Replacement(typed.id(), record);
                yield switch (corrections.replace(replacement, file, subject.row(), reason, by)) {
                    case Correcting.Corrected _ -> Page.to(file.id().path());
                    case Correcting.SomethingNewer _, Correcting.Held _ ->
                        Page.newer(page(
                                chrome,
                                file,
                                subject(file, entryId),
                                hadRead.again(file.id().chain(), typed, Problems.NONE),
                                by));
                };
            }
        };
    }

    private Subject subject(CaseFile file, UUID entry) {
        var subject = subjects.get(file, entry);
        return again(subject).takesItsPlace() ? subject.alone() : subject;
    }

    /// @throws NotFound where such an entry cannot be recorded again here
    private RecordsAgain again(Subject subject) {
        return kinds.again(subject.row()).orElseThrow(NotFound::new);
    }

    private JteModel page(Chrome chrome, CaseFile file, Subject subject, ShownForm form, By by) {
        var questions = again(subject).questions(file, subject.row().id(), form.typed(), form.problems(), by);
        return templates.correctionAgain(chrome, file, subject, questions, practitioners.names(), form);
    }
}
