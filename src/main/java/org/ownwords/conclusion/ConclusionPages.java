package org.ownwords.conclusion;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.HadRead;
import org.ownwords.history.History;
import org.ownwords.history.ShownForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.prompt.AtMoment;
import org.ownwords.prompt.StagePrompts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/conclusion")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ConclusionPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final Conclusions conclusions;
    private final ClosingQuestions questions;
    private final History history;
    private final HadRead hadRead;
    private final StagePrompts prompts;

    // What is closed and asked, what is newer, and what to think of first.
    // Wide because the page shows what each of these knows.
    ConclusionPages(
            Cases cases,
            Enquiries enquiries,
            Conclusions conclusions,
            ClosingQuestions questions,
            History history,
            HadRead hadRead,
            StagePrompts prompts) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.conclusions = conclusions;
        this.questions = questions;
        this.history = history;
        this.hadRead = hadRead;
        this.prompts = prompts;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId));
        var begun = typed.isEmpty() ? questions.begun(file, enquiry.id()) : typed;
        var toThinkOf = prompts.at(file, ClosingMoments.closing(file, enquiry), by);
        return Page.of(
                questions.page(chrome, file, toThinkOf, hadRead.opened(file.id().chain(), begun), by));
    }

    @PostMapping
    View conclude(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId));
        var id = enquiry.id();
        var toThinkOf = prompts.at(file, ClosingMoments.closing(file, enquiry), by);
        return switch (questions.read(typed, file, enquiry, toThinkOf, by)) {
            case Refused<Closing>(var problems) -> refused(chrome, file, toThinkOf, new ShownForm(typed, problems), by);
            case Accepted<Closing>(var closing) ->
                switch (conclusions.conclude(
                        new ConclusionId(typed.id()),
                        file,
                        id,
                        closing,
                        HadRead.of(typed),
                        AtMoment.isUrgent(typed),
                        by)) {
                    case Concluding.Recorded() -> {
                        prompts.recordedUrgently(file, toThinkOf, typed, by);
                        yield Page.to(file.id().path());
                    }
                    case Concluding.AsksFirst(var open) ->
                        refused(chrome, file, toThinkOf, new ShownForm(typed, Problems.of(AtMoment.problem(open))), by);
                    case Concluding.SomethingNewer() ->
                        newer(chrome, file, toThinkOf, new ShownForm(typed, Problems.NONE), by);
                    case Concluding.AlreadyClosed() ->
                        newer(
                                chrome,
                                file,
                                toThinkOf,
                                because(
                                        typed,
                                        "closed",
                                        "This enquiry was already closed. Nothing was recorded. What you typed is kept here"),
                                by);
                    case Concluding.LeftOpen() ->
                        newer(
                                chrome,
                                file,
                                toThinkOf,
                                because(
                                        typed,
                                        "still-open",
                                        "There is a new open item since you opened this page. Say below what happens to it"),
                                by);
                };
        };
    }

    private static ShownForm because(Typed typed, String field, String words) {
        return new ShownForm(typed, Problems.of(field, words));
    }

    /// What was typed cannot be accepted. If somebody has recorded something in the meantime, that is shown
    /// too: it may be what must now be answered.
    private Page refused(Chrome chrome, CaseFile file, AtMoment toThinkOf, ShownForm form, By by) {
        return history.hasNewer(by.authority(), file.id().chain(), HadRead.of(form.typed()), by.recordedBy())
                ? newer(chrome, file, toThinkOf, form, by)
                : Page.invalid(questions.page(chrome, file, toThinkOf, form, by));
    }

    private Page newer(Chrome chrome, CaseFile file, AtMoment toThinkOf, ShownForm form, By by) {
        var again = hadRead.again(file.id().chain(), form.typed(), form.problems());
        return Page.newer(questions.page(chrome, file, toThinkOf, again, by));
    }
}
