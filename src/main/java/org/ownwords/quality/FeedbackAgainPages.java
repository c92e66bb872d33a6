package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.quality.Feedback.PutRight;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What a colleague was told of their work, where it was wrong, or they should not have been told.
@Controller
@Transactional
@RequestMapping("/quality/drawn/{drawnId}/feedback/{feedbackId}/again")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class FeedbackAgainPages {

    private final Audits audits;
    private final Follows follows;
    private final Practitioners practitioners;
    private final Templates templates;

    FeedbackAgainPages(Audits audits, Follows follows, Practitioners practitioners, Templates templates) {
        this.audits = audits;
        this.follows = follows;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable UUID feedbackId) {
        var read = audits.complete(drawnId, by);
        var before = follows.toPutRight(read, feedbackId, by);
        var opens = typed.isEmpty() ? Typed.nothing().with("words", before.words()) : typed;
        return Page.of(form(chrome, read, before, opens, Problems.NONE));
    }

    @PostMapping
    View putRight(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable UUID feedbackId) {
        var read = audits.complete(drawnId, by);
        var before = follows.toPutRight(read, feedbackId, by);
        return switch (read(new Reader(typed), before)) {
            case Refused<PutRight>(var problems) -> Page.invalid(form(chrome, read, before, typed, problems));
            case Accepted<PutRight>(var right) ->
                follows.feedBackAgain(typed.id(), before, read.drawn(), right, by)
                        ? Page.to(read.drawn().path())
                        : Page.newer(form(chrome, read, before, Again.onceMore(typed), Again.changedSince("words")));
        };
    }

    private static Reading<PutRight> read(Reader reading, Feedback before) {
        var again = Again.read(reading, before.id(), before.kept().recorded().row());
        if (reading.typed().text("inError").equals("yes")) {
            return reading.accept(() -> new PutRight(null, again.get()));
        }
        var words = reading.words("words", "Enter what you want to tell them");
        return reading.accept(() -> new PutRight(words, again.get()));
    }

    private JteModel form(Chrome chrome, CaseToRead read, Feedback before, Typed typed, Problems problems) {
        return templates.qualityToldAgain(chrome, read, before, practitioners.names(), typed, problems);
    }
}
