package org.ownwords.conclusion;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.outcome.Outcomes;
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
import org.ownwords.prompt.AtMoment;
import org.ownwords.prompt.StagePrompts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A colleague's second look at a closing that is not their own.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/sign-off")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SignOffPages {

    /// The hidden field that says which conclusion was read.
    private static final String CONCLUSION = "conclusion";

    private final Cases cases;
    private final Outcomes outcomes;
    private final Conclusions conclusions;
    private final Practitioners practitioners;
    private final HeardBacks heardBacks;
    private final WhyNots whyNots;
    private final StagePrompts prompts;
    private final Templates templates;

    // Whoever signs off reads the whole closing: what was wanted, what came of it and of what was asked since, and the
    // prompts. Wide because the page shows what each of these knows.
    SignOffPages(
            Cases cases,
            Outcomes outcomes,
            Conclusions conclusions,
            Practitioners practitioners,
            HeardBacks heardBacks,
            WhyNots whyNots,
            StagePrompts prompts,
            Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.conclusions = conclusions;
        this.practitioners = practitioners;
        this.heardBacks = heardBacks;
        this.whyNots = whyNots;
        this.prompts = prompts;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concluded = conclusions.latest(file, new EnquiryId(enquiryId)).orElseThrow(NotFound::new);
        return Page.of(page(chrome, file, concluded, typed, Problems.NONE, by));
    }

    @PostMapping
    View look(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concluded = conclusions.latest(file, new EnquiryId(enquiryId)).orElseThrow(NotFound::new);
        var toThinkOf = prompts.at(file, ClosingMoments.signOff(file, concluded), by);
        var read = file.reading(typed);
        var agreed = read.yes("agreed", "Select whether you agree to closing, or send it back");
        // What is sent back waits for nothing.
        if (agreed) {
            toThinkOf.check(read);
        }
        var why = read.words("why", "Enter why you agree, or why you send it back");
        var personal = agreed ? read.words("personal", "Enter what was personal about the work") : "";
        return switch (read.<Verdict>accept(
                () -> agreed ? new Verdict.Agree(why, personal) : new Verdict.SendBack(why))) {
            case Refused<Verdict>(var problems) -> Page.invalid(page(chrome, file, concluded, typed, problems, by));
            case Accepted<Verdict>(var verdict) ->
                switch (isOfAnother(typed, concluded)
                        ? new Looking.AlreadyLookedAt()
                        : conclusions.look(typed.id(), file, concluded, verdict, AtMoment.isUrgent(typed), by)) {
                    case Looking.Recorded() -> {
                        if (agreed) {
                            prompts.recordedUrgently(file, toThinkOf, typed, by);
                        }
                        yield Page.to(file.id().path());
                    }
                    case Looking.AsksFirst(var open) ->
                        Page.invalid(page(chrome, file, concluded, typed, Problems.of(AtMoment.problem(open)), by));
                    case Looking.NoAuthority() ->
                        Page.invalid(page(
                                chrome,
                                file,
                                concluded,
                                typed,
                                problem("You may not sign off closings here. Ask a colleague who may"),
                                by));
                    case Looking.OwnWork() ->
                        Page.invalid(page(
                                chrome,
                                file,
                                concluded,
                                typed,
                                problem("You closed this enquiry yourself. Ask a colleague to sign it off"),
                                by));
                    case Looking.AlreadyLookedAt() ->
                        Page.newer(page(
                                chrome,
                                file,
                                conclusions.latest(file, concluded.enquiry()).orElse(concluded),
                                typed,
                                problem(
                                        "This closing was signed off, sent back or changed since you opened the page. Nothing was recorded. The current closing is below, and what you typed is kept"),
                                by));
                };
        };
    }

    /// The conclusion that was read was sent back and made again while the page was open.
    private static boolean isOfAnother(Typed typed, Concluded concluded) {
        return typed.has(CONCLUSION)
                && !typed.text(CONCLUSION).equals(concluded.id().value().toString());
    }

    private static Problems problem(String words) {
        return Problems.of("agreed", words);
    }

    private JteModel page(Chrome chrome, CaseFile file, Concluded concluded, Typed typed, Problems problems, By by) {
        return templates.conclusionSignOff(
                chrome,
                file,
                concluded,
                outcomes.on(file),
                practitioners
                        .names()
                        .getOrDefault(
                                concluded.recording().by(),
                                concluded.recording().by()),
                SignOff.mayBeBy(by.practitioner(), concluded.work(), by.today()),
                heardBacks.latest(file, concluded.enquiry()).orElse(null),
                whyNots.on(file).stream()
                        .filter(found -> found.enquiry().equals(concluded.enquiry()))
                        .toList(),
                prompts.at(file, ClosingMoments.signOff(file, concluded), by),
                typed,
                problems);
    }
}
