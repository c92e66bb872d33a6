package org.ownwords.annualreport;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
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
        return Page.of(comment(chrome, year, comment, typed, Problems.NONE));
    }

    @PostMapping("/{commentId}")
    View settle(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID commentId) {
        var of = AnnualReportPages.year(year);
        var comment = comments.get(of, commentId);
        var read = new Reader(typed);
        var words = read.words("words", "Enter what was done about it, or why nothing was");
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(comment(chrome, year, comment, typed, problems));
            case Accepted<String>(var accepted) -> {
                comments.settle(typed.id(), of, comment, accepted, by);
                yield Page.to(AnnualReport.path(of));
            }
        };
    }

    private JteModel comment(Chrome chrome, String year, @Nullable Comment comment, Typed typed, Problems problems) {
        return templates.annualreportComment(chrome, AnnualReportPages.year(year), comment, typed, problems);
    }
}
