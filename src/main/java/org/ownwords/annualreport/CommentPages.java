package org.ownwords.annualreport;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
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

/// What is said of a draft, and what was done about it.
@Controller
@Transactional
@RequestMapping("/board/annual-reports/{year}/comments")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class CommentPages {

    private static final String WHY = "Enter what was wrong, or what has changed";

    private final Comments comments;
    private final Templates templates;

    CommentPages(Comments comments, Templates templates) {
        this.comments = comments;
        this.templates = templates;
    }

    @GetMapping("/new")
    Page comment(Chrome chrome, Typed typed, @PathVariable String year) {
        return Page.of(comment(chrome, year, null, typed, Problems.NONE));
    }

    @PostMapping("/new")
    View commented(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        var read = new Reader(typed);
        var words = read.words("words", "Enter what you want to say of the draft");
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(comment(chrome, year, null, typed, problems));
            case Accepted<String>(var accepted) -> {
                comments.say(typed.id(), AnnualReportPages.year(year), accepted, by);
                yield Page.to(AnnualReport.path(AnnualReportPages.year(year)));
            }
        };
    }

    @GetMapping("/{commentId}")
    Page settling(Chrome chrome, Typed typed, @PathVariable String year, @PathVariable UUID commentId) {
        var comment = comments.get(AnnualReportPages.year(year), commentId);
        var settled = comment.settled();
        var begun = typed.isEmpty() && settled != null ? typed.with("words", settled.words()) : typed;
        return Page.of(comment(chrome, year, comment, begun, Problems.NONE));
    }

    @PostMapping("/{commentId}")
    View settle(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID commentId) {
        var of = AnnualReportPages.year(year);
        var comment = comments.get(of, commentId);
        var read = new Reader(typed);
        var words = read.words("words", "Enter what was done about it, or why nothing was");
        var replaces = typed.reference(DraftPages.REPLACES).orElse(null);
        var why = replaces == null ? "" : read.words("why", WHY);
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(comment(chrome, year, comment, typed, problems));
            case Accepted<String>(var accepted) ->
                comments.settle(
                                typed.id(),
                                of,
                                comment,
                                accepted,
                                replaces == null ? null : new Again(comment.id(), replaces, why, false),
                                by)
                        ? Page.to(AnnualReport.path(of))
                        : Page.newer(comment(
                                chrome,
                                year,
                                comment,
                                typed.without(Typed.ID).without(DraftPages.REPLACES),
                                DraftPages.written("words")));
        };
    }

    @GetMapping("/{commentId}/change")
    Page change(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID commentId) {
        var comment = own(by, year, commentId);
        var begun = typed.isEmpty() ? typed.with("words", comment.words()) : typed;
        return Page.of(change(chrome, year, comment, begun, Problems.NONE));
    }

    /// @throws NotFound where somebody else said it
    private Comment own(By by, String year, UUID id) {
        var comment = comments.get(AnnualReportPages.year(year), id);
        if (!comment.mayBePutRightBy(by.recordedBy())) {
            throw new NotFound();
        }
        return comment;
    }

    private JteModel change(Chrome chrome, String year, Comment comment, Typed typed, Problems problems) {
        return templates.annualreportCommentChange(chrome, AnnualReportPages.year(year), comment, typed, problems);
    }

    @PostMapping("/{commentId}/change")
    View changed(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID commentId) {
        var of = AnnualReportPages.year(year);
        var comment = own(by, year, commentId);
        var read = new Reader(typed);
        var inError = typed.text("inError").equals("yes");
        var words = inError ? comment.words() : read.words("words", "Enter what you want to say of the draft");
        var why = read.words("why", WHY);
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(change(chrome, year, comment, typed, problems));
            case Accepted<String>(var accepted) ->
                comments.correct(
                                typed.id(),
                                of,
                                accepted,
                                new Again(
                                        comment.id(),
                                        typed.reference(DraftPages.REPLACES).orElse(comment.row()),
                                        why,
                                        inError),
                                by)
                        ? Page.to(AnnualReport.path(of))
                        : Page.newer(change(
                                chrome,
                                year,
                                comment,
                                typed.onTopOf(DraftPages.REPLACES, comment.row()),
                                DraftPages.written("why")));
        };
    }

    private JteModel comment(Chrome chrome, String year, @Nullable Comment comment, Typed typed, Problems problems) {
        return templates.annualreportComment(chrome, AnnualReportPages.year(year), comment, typed, problems);
    }
}
