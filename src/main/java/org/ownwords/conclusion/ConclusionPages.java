package org.ownwords.conclusion;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.History;
import org.ownwords.history.Newer;
import org.ownwords.history.Told;
import org.ownwords.outcome.Outcomes;
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

@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/conclusion")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ConclusionPages {

    private static final String READ = "read";

    private final Cases cases;
    private final Outcomes outcomes;
    private final Enquiries enquiries;
    private final Conclusions conclusions;
    private final Doers doers;
    private final History history;
    private final Newer newer;
    private final Templates templates;

    ConclusionPages(
            Cases cases,
            Outcomes outcomes,
            Enquiries enquiries,
            Conclusions conclusions,
            Doers doers,
            History history,
            Newer newer,
            Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.enquiries = enquiries;
        this.conclusions = conclusions;
        this.doers = doers;
        this.history = history;
        this.newer = newer;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        return Page.of(page(chrome, file, enquiry, begun(file, enquiry, typed), Problems.NONE, List.of(), by));
    }

    /// What the form opens with: its draft, or else the closing to correct, or what another system sent.
    private Typed begun(CaseFile file, EnquiryId enquiry, Typed typed) {
        var begun = typed.isEmpty() ? before(file, enquiry) : typed;
        return begun.has(READ)
                ? begun
                : begun.with(READ, String.valueOf(history.length(file.id().chain())));
    }

    private Typed before(CaseFile file, EnquiryId enquiry) {
        return conclusions
                .latest(file, enquiry)
                .map(before -> switch (before.signOff()) {
                    case SignOff.SentBack _ -> ConclusionForm.again(before);
                    case SignOff.Agreed _ -> ConclusionForm.correcting(before);
                    case SignOff.Awaited _ -> Typed.nothing();
                })
                .or(() -> conclusions.sent(enquiry).map(ConclusionForm::typed))
                .orElseGet(Typed::nothing);
    }

    @PostMapping
    View conclude(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId));
        var read = new Reader(typed);
        var correction = ConclusionForm.correction(read);
        var asked = ConclusionForm.asked(
                outcomes.on(file, enquiry.id().value()),
                conclusions.latest(file, enquiry.id()).orElse(null),
                typed);
        var conclusion = ConclusionForm.read(read, file.person().details().givenName(), enquiry.startedOn(), asked, by);
        ConclusionForm.share(read, file.person().details());
        var settled = SettlingForm.read(read, conclusions.unsettled(file, enquiry.id()), doers.on(file), by.today());
        return switch (read.accept(() -> new Closing(conclusion.orElseThrow(), settled, correction.orElse(null)))) {
            case Refused<Closing>(var problems) -> refused(chrome, file, enquiry.id(), typed, problems, by);
            case Accepted<Closing>(var closing) ->
                switch (conclusions.conclude(
                        new ConclusionId(typed.id()), file, enquiry.id(), closing, hadRead(typed), by)) {
                    case Concluding.Recorded() -> Page.to(file.id().path());
                    case Concluding.SomethingNewer() -> newer(chrome, file, enquiry.id(), typed, Problems.NONE, by);
                    case Concluding.AlreadyClosed() ->
                        newer(
                                chrome,
                                file,
                                enquiry.id(),
                                typed,
                                problem(
                                        "closed",
                                        "This enquiry was already closed. Nothing was recorded. What you typed is kept here"),
                                by);
                    case Concluding.LeftOpen() ->
                        newer(
                                chrome,
                                file,
                                enquiry.id(),
                                typed,
                                problem(
                                        "still-open",
                                        "There is a new open item since you opened this page. Say below what happens to it"),
                                by);
                };
        };
    }

    private static Problems problem(String field, String words) {
        return new Problems(List.of(new Problem(field, words)));
    }

    /// What was typed cannot be accepted. If somebody has recorded something in the meantime, that is shown
    /// too: it may be what must now be answered.
    private Page refused(Chrome chrome, CaseFile file, EnquiryId enquiry, Typed typed, Problems problems, By by) {
        return history.hasNewer(by.authority(), file.id().chain(), hadRead(typed), by.recordedBy())
                ? newer(chrome, file, enquiry, typed, problems, by)
                : Page.invalid(page(chrome, file, enquiry, typed, problems, List.of(), by));
    }

    /// The page again with what is newer, which counts as read from now on.
    private Page newer(Chrome chrome, CaseFile file, EnquiryId enquiry, Typed typed, Problems problems, By by) {
        var told = newer.than(file.id().chain(), hadRead(typed));
        var now = typed.with(READ, String.valueOf(history.length(file.id().chain())));
        return Page.newer(page(chrome, file, enquiry, now, problems, told, by));
    }

    private static long hadRead(Typed typed) {
        try {
            return Long.parseLong(typed.text(READ));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private JteModel page(
            Chrome chrome, CaseFile file, EnquiryId enquiry, Typed typed, Problems problems, List<Told> told, By by) {
        var before = conclusions.latest(file, enquiry).orElse(null);
        var all = outcomes.on(file, enquiry.value());
        return templates.conclusionConclude(
                chrome,
                file,
                typed.has(ConclusionForm.CORRECTS)
                        ? ConclusionForm.asked(all, before, typed)
                        : ConclusionForm.shown(all, typed),
                outcomes.asks(file),
                before,
                before == null
                        && conclusions.sent(enquiry).filter(Sent::isTelling).isPresent(),
                SettlingForm.shown(conclusions.unsettled(file, enquiry), doers.on(file), typed),
                typed,
                ConclusionForm.rows(typed),
                problems,
                told,
                by.today());
    }
}
