package org.ownwords.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.LookedAt;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.timescale.Timescales;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Whom somebody was given to ask, and sending what they heard.
@Controller
@Transactional
@RequestMapping("/interviews")
@Allow(Role.INTERVIEWER)
class InterviewPages {

    private static final String REPLACES = "replaces";

    private final Interviews interviews;
    private final Timescales timescales;
    private final Templates templates;

    InterviewPages(Interviews interviews, Timescales timescales, Templates templates) {
        this.interviews = interviews;
        this.timescales = timescales;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        var targets = timescales.targets(by.today());
        return Page.of(templates.feedbackList(
                chrome,
                interviews.givenTo(by.actor()).all().stream()
                        .map(each -> ToAsk.of(each, targets))
                        .toList(),
                by.today()));
    }

    @GetMapping("/{givenId}")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID givenId, HttpServletRequest request) {
        var interview = found(request, by, givenId);
        var begun = typed.isEmpty()
                ? interviews.heard(interview).map(HeardForm::entered).orElseGet(Typed::nothing)
                : typed;
        return Page.of(templates.feedbackInterview(
                chrome, ToAsk.of(interview, timescales.targets(by.today())), begun, Problems.NONE, by.today()));
    }

    @PostMapping("/{givenId}")
    View send(Chrome chrome, By by, Typed typed, @PathVariable UUID givenId, HttpServletRequest request) {
        var interview = found(request, by, givenId);
        var toAsk = ToAsk.of(interview, timescales.targets(by.today()));
        return switch (HeardForm.read(
                new Reader(typed), QuestionSets.PUBLISHED.current(), interview.diedOn(), by.today())) {
            case Refused<Heard>(var problems) ->
                Page.invalid(templates.feedbackInterview(chrome, toAsk, typed, problems, by.today()));
            case Accepted<Heard>(var heard) ->
                switch (interviews.hear(
                        typed.id(), interview, heard, typed.reference(REPLACES).orElse(null), by)) {
                    case SENT -> Page.to("/interviews");
                    case CHANGED_SINCE ->
                        Page.newer(templates.feedbackInterview(
                                chrome, toAsk, typed.without(REPLACES), ToAsk.SENT_BEFORE, by.today()));
                };
        };
    }

    /// The questions to print, for whoever would rather write.
    @GetMapping("/{givenId}/paper")
    Page paper(
            Chrome chrome,
            By by,
            @PathVariable UUID givenId,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        var interview = found(request, by, givenId);
        var who = interview.agreed().asked().who();
        return Page.of(templates.feedbackPaper(
                chrome,
                interview,
                new Saying(
                        chrome.council(),
                        interview.path() + "/paper",
                        who,
                        interview.ended(),
                        words.equals("easy") && QuestionSets.PUBLISHED.current().offersEasyWords(who))));
    }

    private Interview found(HttpServletRequest request, By by, UUID givenId) {
        var interview = interviews.givenTo(by.actor()).get(new GivenId(givenId));
        LookedAt.of(request, interview.offer().caseId().value());
        return interview;
    }
}
