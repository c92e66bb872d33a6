package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What a colleague is told of their work, and what they answer.
@Controller
@Transactional
@RequestMapping("/quality")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class FeedbackPages {

    private final Audits audits;
    private final Readers readers;
    private final Follows follows;
    private final Practitioners practitioners;
    private final Templates templates;

    FeedbackPages(Audits audits, Readers readers, Follows follows, Practitioners practitioners, Templates templates) {
        this.audits = audits;
        this.readers = readers;
        this.follows = follows;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/drawn/{drawnId}/feedback/new")
    Page telling(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        return Page.of(telling(chrome, audits.complete(drawnId, by), typed, Problems.NONE, by));
    }

    @PostMapping("/drawn/{drawnId}/feedback/new")
    View tell(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        var read = audits.complete(drawnId, by);
        var reading = new Reader(typed);
        var to = reading.choice(
                "to",
                code -> readers.workers(read).stream()
                        .map(each -> each.id().value())
                        .filter(code::equals)
                        .filter(each -> !each.equals(by.recordedBy()))
                        .findFirst(),
                "Select a colleague who worked on the case");
        var words = reading.words("words", "Enter what you want to tell them");
        return switch (reading.accept(to::orElseThrow)) {
            case Refused<String>(var problems) -> Page.invalid(telling(chrome, read, typed, problems, by));
            case Accepted<String>(var colleague) -> {
                follows.feedBack(typed.id(), read.drawn(), colleague, words, by);
                yield Page.to(read.drawn().path());
            }
        };
    }

    private JteModel telling(Chrome chrome, CaseToRead read, Typed typed, Problems problems, By by) {
        return templates.qualityTell(
                chrome,
                read,
                readers.workers(read).stream()
                        .filter(each -> !each.id().equals(by.id()))
                        .toList(),
                typed,
                problems);
    }

    @GetMapping("/feedback/{feedbackId}")
    Page feedback(Chrome chrome, By by, Typed typed, @PathVariable UUID feedbackId) {
        return Page.of(feedback(chrome, follows.feedback(feedbackId, by), null, typed, Problems.NONE, by));
    }

    @PostMapping("/feedback/{feedbackId}")
    View reply(Chrome chrome, By by, Typed typed, @PathVariable UUID feedbackId) {
        var feedback = follows.feedback(feedbackId, by);
        if (feedback.kept().inError()) {
            return Page.newer(feedback(chrome, feedback, null, typed, Problems.NONE, by));
        }
        var reading = new Reader(typed);
        var words = words(reading);
        return switch (reading.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(feedback(chrome, feedback, null, typed, problems, by));
            case Accepted<String>(var accepted) -> {
                var read = audits.of(feedback.drawn(), by);
                yield follows.reply(typed.id(), feedback, read.drawn(), accepted, by)
                        ? Page.to(feedback.path())
                        : Page.newer(feedback(
                                chrome,
                                follows.feedback(feedbackId, by),
                                null,
                                typed,
                                Problems.of("words", "You have answered already. Your answer is below"),
                                by));
            }
        };
    }

    private static String words(Reader reading) {
        return reading.words("words", "Enter what you think of it, or that you have read it");
    }

    /// What they answered, where it was wrong, or what they were told was put right since.
    @GetMapping("/feedback/{feedbackId}/again")
    Page replyingAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID feedbackId) {
        var feedback = follows.feedback(feedbackId, by);
        var before = answered(feedback);
        var opens = typed.isEmpty() ? Typed.nothing().with("words", before.words()) : typed;
        return Page.of(feedback(chrome, feedback, before.recorded(), opens, Problems.NONE, by));
    }

    @PostMapping("/feedback/{feedbackId}/again")
    View replyAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID feedbackId) {
        var feedback = follows.feedback(feedbackId, by);
        var before = answered(feedback).recorded();
        var reading = new Reader(typed);
        var words = words(reading);
        var again = Again.read(reading, feedbackId, before.row());
        return switch (reading.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(feedback(chrome, feedback, before, typed, problems, by));
            case Accepted<String>(var accepted) -> {
                var read = audits.of(feedback.drawn(), by);
                yield follows.replyAgain(typed.id(), feedback, read.drawn(), accepted, again.get(), by)
                        ? Page.to(feedback.path())
                        : Page.newer(feedback(
                                chrome, feedback, before, Again.onceMore(typed), Again.changedSince("words"), by));
            }
        };
    }

    private static Feedback.Reply answered(Feedback feedback) {
        var reply = feedback.reply();
        if (reply == null || feedback.kept().inError()) {
            throw new NotFound();
        }
        return reply;
    }

    /// @param again the answer that is recorded again, or null
    private JteModel feedback(
            Chrome chrome, Feedback feedback, @Nullable AsRecorded again, Typed typed, Problems problems, By by) {
        var read = audits.of(feedback.drawn(), by);
        return templates.qualityFeedback(
                chrome, read, feedback, again, follows.actions(read), practitioners.names(), typed, problems);
    }
}
