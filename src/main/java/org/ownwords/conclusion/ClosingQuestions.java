package org.ownwords.conclusion;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.Doers;
import org.ownwords.casework.SaysAtClosing;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.casework.SharingForm;
import org.ownwords.enquiry.Enquiry;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.ShownForm;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.prompt.AtMoment;
import org.springframework.stereotype.Component;

/// What the page of closing an enquiry asks: how far what the person wanted came about, and what becomes of
/// whatever is still open on the case, beside what it always asks.
@Component
class ClosingQuestions {

    private final Outcomes outcomes;
    private final Conclusions conclusions;
    private final Doers doers;
    private final List<SaysAtClosing> concepts;
    private final Beforehand beforehand;
    private final Templates templates;

    ClosingQuestions(
            Outcomes outcomes,
            Conclusions conclusions,
            Doers doers,
            List<SaysAtClosing> concepts,
            Beforehand beforehand,
            Templates templates) {
        this.outcomes = outcomes;
        this.conclusions = conclusions;
        this.doers = doers;
        this.concepts = concepts;
        this.beforehand = beforehand;
        this.templates = templates;
    }

    /// What the form opens with: its draft, or else the closing to correct, or what another system sent.
    Typed begun(CaseFile file, EnquiryId enquiry) {
        return conclusions
                .latest(file, enquiry)
                .map(before -> switch (before.signOff()) {
                    case SignOff.SentBack _ -> ConclusionBegun.again(before);
                    case SignOff.Agreed _ -> ConclusionBegun.correcting(before);
                    case SignOff.Awaited _ -> Typed.nothing();
                })
                .or(() -> conclusions.sent(enquiry).map(ConclusionBegun::typed))
                .orElseGet(Typed::nothing);
    }

    /// Reads the answers.
    Reading<Closing> read(Typed typed, CaseFile file, Enquiry enquiry, AtMoment toThinkOf, By by) {
        var person = file.person().details();
        var read = new Reader(typed);
        toThinkOf.check(read);
        var correction = CorrectionForm.read(read);
        var asked = OutcomesAsked.asked(
                outcomes.on(file, enquiry.id().value()),
                conclusions.latest(file, enquiry.id()).orElse(null),
                typed);
        var conclusion = ConclusionForm.read(read, person, enquiry.startedOn(), asked, by);
        SharingForm.read(read, person);
        var names = doers.on(file);
        var heard = HeardBackForm.optional(read, person.givenName(), names, by.today());
        var settled = SettlingForm.read(read, conclusions.unsettled(file, enquiry.id()), names, by.today());
        return read.accept(() ->
                new Closing(conclusion.orElseThrow(), settled, heard.get().orElse(null), correction.orElse(null)));
    }

    /// @param toThinkOf the prompts, at the moment that is about the enquiry
    JteModel page(Chrome chrome, CaseFile file, AtMoment toThinkOf, ShownForm form, By by) {
        var typed = form.typed();
        var enquiry = new EnquiryId(toThinkOf.moment().of().id());
        var before = conclusions.latest(file, enquiry).orElse(null);
        var all = outcomes.on(file, enquiry.value());
        return templates.conclusionConclude(
                chrome,
                file,
                typed.has(CorrectionForm.CORRECTS)
                        ? OutcomesAsked.asked(all, before, typed)
                        : OutcomesAsked.shown(all, typed),
                outcomes.asks(file),
                before,
                before == null
                        && conclusions.sent(enquiry).filter(Sent::isTelling).isPresent(),
                SettlingForm.shown(conclusions.unsettled(file, enquiry), doers.on(file), typed)
                        .beside(beside(file)),
                beforehand.on(Work.CLOSING, file, by),
                typed,
                RiskRows.count(typed),
                toThinkOf,
                form.problems(),
                form.newer(),
                by);
    }

    /// What others still do about it.
    private List<String> beside(CaseFile file) {
        return concepts.stream()
                .flatMap(concept -> concept.atClosing(file).stream())
                .toList();
    }
}
