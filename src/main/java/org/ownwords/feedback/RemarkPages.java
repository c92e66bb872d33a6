package org.ownwords.feedback;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.LookedAt;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.feedback.Remarks.Instead;
import org.ownwords.feedback.Remarks.Struck;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
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
import org.springframework.web.servlet.View;

/// Complaints and thanks: the list of them, recording one, and what was done about it. Whoever answers is never whom it
/// is about.
@Controller
@Transactional
@Allow({Role.PRACTITIONER, Role.MANAGER})
class RemarkPages {

    private static final String NEW = "/remarks/new";
    private static final Problems CHANGED = Problems.of(
            "wrong",
            "A colleague corrected this since you opened it. Look at it as it is now, and send yours again if it is"
                    + " still right");

    private static final String NEW_ON_CASE = "/cases/{caseId}/remarks/new";

    private final Remarks remarks;
    private final Cases cases;
    private final Practitioners practitioners;
    private final Templates templates;

    RemarkPages(Remarks remarks, Cases cases, Practitioners practitioners, Templates templates) {
        this.remarks = remarks;
        this.cases = cases;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/remarks")
    Page list(Chrome chrome, By by) {
        return Page.of(templates.feedbackRemarks(chrome, remarks.visibleTo(by), practitioners.names(), by.today()));
    }

    /// On a case it has an address of its own, so that what is begun about one is not found under another.
    @GetMapping({NEW, NEW_ON_CASE})
    Page form(Chrome chrome, By by, Typed typed, @PathVariable(required = false) @Nullable UUID caseId) {
        return Page.of(form(chrome, file(caseId, by).orElse(null), typed, Problems.NONE, by));
    }

    @PostMapping({NEW, NEW_ON_CASE})
    View make(Chrome chrome, By by, Typed typed, @PathVariable(required = false) @Nullable UUID caseId) {
        var file = file(caseId, by).orElse(null);
        return switch (RemarkForm.read(
                new Reader(typed),
                typed.id(),
                file == null ? null : file.id(),
                workers(),
                by.today(),
                by.recordedBy())) {
            case Refused<Remark>(var problems) -> Page.invalid(form(chrome, file, typed, problems, by));
            case Accepted<Remark>(var remark) -> {
                remarks.make(remark, by);
                yield Page.to(file == null ? "/remarks" : file.id().path());
            }
        };
    }

    private Optional<CaseFile> file(@Nullable UUID about, By by) {
        return Optional.ofNullable(about).map(id -> cases.visibleTo(by.actor()).get(new CaseId(id)));
    }

    private JteModel form(Chrome chrome, @Nullable CaseFile file, Typed typed, Problems problems, By by) {
        return templates.feedbackRemark(chrome, file, colleagues(), typed, problems, by.today());
    }

    private List<Option> colleagues() {
        return workers().stream()
                .map(each -> Option.of(each.id().value(), each.name()))
                .toList();
    }

    /// Those who may read complaints and thanks, and answer them.
    private List<Practitioner> workers() {
        return practitioners.all().stream()
                .filter(each -> each.role() == Role.PRACTITIONER || each.role() == Role.MANAGER)
                .toList();
    }

    @GetMapping("/remarks/{remarkId}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId, HttpServletRequest request) {
        var struck = remarks.struck(remarkId, by);
        var remark = struck.map(Struck::remark).orElseGet(() -> remarks.get(remarkId, by));
        if (remark.caseId() != null) {
            LookedAt.of(request, remark.caseId().value());
        }
        return Page.of(struck.map(each -> struck(chrome, each, typed))
                .orElseGet(() -> show(chrome, remark, typed, Problems.NONE, by)));
    }

    @PostMapping("/remarks/{remarkId}")
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId) {
        var struck = remarks.struck(remarkId, by);
        if (struck.isPresent()) {
            return Page.newer(struck(chrome, struck.get(), typed));
        }
        var remark = remarks.get(remarkId, by);
        return switch (RemarkForm.answer(new Reader(typed), remark, by.today(), by.recordedBy())) {
            case Refused<Remark.Answer>(var problems) -> Page.invalid(show(chrome, remark, typed, problems, by));
            case Accepted<Remark.Answer>(var answer) ->
                switch (remarks.answer(typed.id(), remark, answer, by)) {
                    case MayAnswer.Allowed() -> Page.to("/remarks");
                    case MayAnswer.AboutThem() ->
                        Page.invalid(show(
                                chrome, remark, typed, problem("Somebody else answers this. It is about you"), by));
                    case MayAnswer.NotTheirs() ->
                        Page.invalid(show(chrome, remark, typed, problem("A colleague was asked to answer this"), by));
                    case MayAnswer.NothingToAnswer() ->
                        Page.newer(show(
                                chrome,
                                remark,
                                typed,
                                problem("There is nothing to answer any more. Read what was done below"),
                                by));
                };
        };
    }

    private static Problems problem(String words) {
        return Problems.of("done", words);
    }

    private JteModel show(Chrome chrome, Remark remark, Typed typed, Problems problems, By by) {
        var file = remark.caseId() == null
                ? null
                : cases.visibleTo(by.actor()).those(List.of(remark.caseId())).get(remark.caseId());
        return templates.feedbackRemarkShown(
                chrome,
                remark,
                remarks.recorded(remark),
                by.practitioner(),
                file,
                by.today(),
                MayAnswer.of(remark, by.practitioner()) instanceof MayAnswer.Allowed,
                practitioners.names(),
                typed,
                problems);
    }

    /// A form that opens with what was recorded.
    @GetMapping("/remarks/{remarkId}/again")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId) {
        var remark = toPutRight(remarkId, by);
        return Page.of(again(chrome, remark, typed.isEmpty() ? RemarkForm.entered(remark) : typed, Problems.NONE, by));
    }

    @PostMapping("/remarks/{remarkId}/again")
    View putRight(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId) {
        var struck = remarks.struck(remarkId, by);
        if (struck.isPresent()) {
            return Page.newer(struck(chrome, struck.get(), typed));
        }
        var remark = toPutRight(remarkId, by);
        var read = new Reader(typed);
        var instead = RemarkForm.instead(read, remarks.recorded(remark).row());
        return switch (RemarkForm.right(read, remark, workers(), by.today())) {
            case Refused<Remark>(var problems) -> Page.invalid(again(chrome, remark, typed, problems, by));
            case Accepted<Remark>(var right) ->
                remarks.putRight(typed.id(), right, instead, by)
                        ? Page.to(remark.path())
                        : Page.newer(again(chrome, remark, onceMore(typed), CHANGED, by));
        };
    }

    private JteModel again(Chrome chrome, Remark remark, Typed typed, Problems problems, By by) {
        return templates.feedbackRemarkRight(
                chrome,
                remark,
                remarks.recorded(remark).row(),
                "Correct a complaint or thanks",
                templates.feedbackRemarkFields(colleagues(), typed, problems, by.today()),
                typed,
                problems);
    }

    /// One that should not be here at all.
    @GetMapping("/remarks/{remarkId}/in-error")
    Page inError(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId) {
        return Page.of(remarks.struck(remarkId, by)
                .map(each -> struck(chrome, each, typed))
                .orElseGet(() -> inError(chrome, toPutRight(remarkId, by), typed, Problems.NONE)));
    }

    @PostMapping("/remarks/{remarkId}/in-error")
    View strike(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId) {
        var struck = remarks.struck(remarkId, by);
        if (struck.isPresent()) {
            return struck.get().row().equals(typed.id())
                    ? Page.to(struck.get().remark().path())
                    : Page.newer(struck(chrome, struck.get(), typed));
        }
        var remark = toPutRight(remarkId, by);
        return switch (RemarkForm.inError(
                new Reader(typed), remarks.recorded(remark).row())) {
            case Refused<Instead>(var problems) -> Page.invalid(inError(chrome, remark, typed, problems));
            case Accepted<Instead>(var instead) ->
                remarks.putRight(typed.id(), remark, instead, by)
                        ? Page.to(remark.path())
                        : Page.newer(inError(chrome, remark, onceMore(typed), CHANGED));
        };
    }

    private JteModel inError(Chrome chrome, Remark remark, Typed typed, Problems problems) {
        return templates.feedbackRemarkInError(
                chrome, remark, remarks.recorded(remark).row(), practitioners.names(), typed, problems);
    }

    private JteModel struck(Chrome chrome, Struck struck, Typed typed) {
        return templates.feedbackRemarkStruck(chrome, struck, practitioners.names(), typed);
    }

    private Remark toPutRight(UUID remarkId, By by) {
        var remark = remarks.get(remarkId, by);
        if (!MayPutRight.ofRemark(remark, by.practitioner())) {
            throw new NotFound();
        }
        return remark;
    }

    @GetMapping("/remarks/{remarkId}/answer/again")
    Page answerAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId) {
        var answered = answered(remarkId, by);
        return Page.of(answerAgain(
                chrome, answered, typed.isEmpty() ? RemarkForm.entered(answered.answer()) : typed, Problems.NONE, by));
    }

    @PostMapping("/remarks/{remarkId}/answer/again")
    View putAnswerRight(Chrome chrome, By by, Typed typed, @PathVariable UUID remarkId) {
        var struck = remarks.struck(remarkId, by);
        if (struck.isPresent()) {
            return Page.newer(struck(chrome, struck.get(), typed));
        }
        var answered = answered(remarkId, by);
        var read = new Reader(typed);
        var instead = RemarkForm.instead(read, answered.row());
        return switch (RemarkForm.answer(read, answered.remark(), by.today(), by.recordedBy())) {
            case Refused<Remark.Answer>(var problems) ->
                Page.invalid(answerAgain(chrome, answered, typed, problems, by));
            case Accepted<Remark.Answer>(var right) ->
                remarks.putRight(typed.id(), answered.remark(), right, instead, by)
                        ? Page.to(answered.remark().path())
                        : Page.newer(answerAgain(chrome, answered, onceMore(typed), CHANGED, by));
        };
    }

    /// One with what was done about it.
    ///
    /// @param row in which that is recorded now
    private record Answered(Remark remark, Remark.Answer answer, UUID row) {}

    private Answered answered(UUID remarkId, By by) {
        var remark = remarks.get(remarkId, by);
        var answer = remark.answer();
        var row = remarks.recorded(remark).answer();
        if (answer == null || row == null || !MayPutRight.ofAnswer(remark, by.practitioner())) {
            throw new NotFound();
        }
        return new Answered(remark, answer, row);
    }

    private JteModel answerAgain(Chrome chrome, Answered answered, Typed typed, Problems problems, By by) {
        return templates.feedbackRemarkRight(
                chrome,
                answered.remark(),
                answered.row(),
                "Correct what was done",
                templates.feedbackRemarkAnswerFields(answered.remark(), typed, problems, by.today()),
                typed,
                problems);
    }

    /// The form, to be sent again after somebody else put it right.
    private static Typed onceMore(Typed typed) {
        return typed.without(Typed.ID).without(RemarkForm.REPLACES);
    }
}
