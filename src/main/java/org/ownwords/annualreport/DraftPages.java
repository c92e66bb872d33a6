package org.ownwords.annualreport;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.annualreport.DraftStore.Again;
import org.ownwords.page.Chrome;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
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

/// What is written for a report: by the Board, by each member, and by those who read a draft.
@Controller
@Transactional
@RequestMapping("/board/annual-reports/{year}")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class DraftPages {

    private static final String REPLACES = "replaces";

    private final AnnualReports reports;
    private final Templates templates;

    DraftPages(AnnualReports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    private static Chapter chapter(String code) {
        return Chapter.of(code).orElseThrow(NotFound::new);
    }

    @GetMapping("/parts/{part}")
    Page part(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable String part) {
        var report = reports.draft(AnnualReportPages.year(year), by);
        return Page.of(templates.annualreportPart(chrome, report, chapter(part), typed, Problems.NONE));
    }

    @PostMapping("/parts/{part}")
    View write(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable String part) {
        var report = reports.draft(AnnualReportPages.year(year), by);
        var chapter = chapter(part);
        var read = new Reader(typed);
        var words = read.words("words", "Enter what the Board says in this chapter");
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) ->
                Page.invalid(templates.annualreportPart(chrome, report, chapter, typed, problems));
            case Accepted<String>(var accepted) ->
                reports.write(
                                typed.id(),
                                report.year(),
                                chapter,
                                accepted,
                                typed.reference(REPLACES).orElse(null),
                                by)
                        ? Page.to(report.path())
                        : Page.newer(templates.annualreportPart(
                                chrome,
                                report,
                                chapter,
                                anew(
                                        typed,
                                        report.passage(chapter).orElseThrow().id()),
                                written("words")));
        };
    }

    /// What was typed, on top of what stands now.
    private static Typed anew(Typed typed, UUID now) {
        return typed.with(REPLACES, now.toString())
                .with(Typed.ID, Ids.from(typed.id(), now.toString()).toString());
    }

    private static Problems written(String field) {
        return new Problems(List.of(new Problem(
                field, "Somebody wrote this while you were typing. Read what it says now, and put the two together")));
    }

    @GetMapping("/members/new")
    Page member(Chrome chrome, Typed typed, @PathVariable String year) {
        return Page.of(templates.annualreportMember(chrome, AnnualReportPages.year(year), null, typed, Problems.NONE));
    }

    @PostMapping("/members/new")
    View memberSays(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        var of = AnnualReportPages.year(year);
        return switch (says(new Reader(typed))) {
            case Refused<FromMember.Says>(var problems) ->
                Page.invalid(templates.annualreportMember(chrome, of, null, typed, problems));
            case Accepted<FromMember.Says>(var says) -> {
                reports.say(typed.id(), of, says, null, by);
                yield Page.to(AnnualReport.path(of));
            }
        };
    }

    private static Reading<FromMember.Says> says(Reader read) {
        var member = read.line("member", "Enter which member of the Board it is");
        var did = read.words("did", "Enter what it did");
        var difference = read.words("difference", "Enter what is different for people because of it");
        var willDo = read.optionalWords("willDo");
        return read.accept(() -> new FromMember.Says(member, did, difference, willDo));
    }

    @GetMapping("/members/{memberId}")
    Page change(Chrome chrome, Typed typed, @PathVariable String year, @PathVariable UUID memberId) {
        var of = AnnualReportPages.year(year);
        var member = reports.member(of, memberId);
        return Page.of(templates.annualreportMember(
                chrome, of, member, typed.isEmpty() ? filled(typed, member.says()) : typed, Problems.NONE));
    }

    private static Typed filled(Typed typed, FromMember.Says says) {
        return typed.with("member", says.member())
                .with("did", says.did())
                .with("difference", says.difference())
                .withAny("willDo", says.willDo());
    }

    @PostMapping("/members/{memberId}")
    View changed(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID memberId) {
        var of = AnnualReportPages.year(year);
        var member = reports.member(of, memberId);
        var read = new Reader(typed);
        var inError = typed.text("inError").equals("yes");
        var why = read.words("why", "Enter what was wrong, or what has changed");
        var says = inError ? read.accept(member::says) : says(read);
        return switch (says) {
            case Refused<FromMember.Says>(var problems) ->
                Page.invalid(templates.annualreportMember(chrome, of, member, typed, problems));
            case Accepted<FromMember.Says>(var accepted) ->
                reports.say(typed.id(), of, accepted, again(typed, member, why, inError), by)
                        ? Page.to(AnnualReport.path(of))
                        : Page.newer(templates.annualreportMember(
                                chrome, of, member, anew(typed, member.row()), written("why")));
        };
    }

    private static Again again(Typed typed, FromMember member, String why, boolean inError) {
        return new Again(member.id(), typed.reference(REPLACES).orElse(member.row()), why, inError);
    }

    @GetMapping("/comments/new")
    Page comment(Chrome chrome, Typed typed, @PathVariable String year) {
        return Page.of(comment(chrome, year, null, typed, Problems.NONE));
    }

    @PostMapping("/comments/new")
    View commented(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        var read = new Reader(typed);
        var words = read.words("words", "Enter what you want to say of the draft");
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(comment(chrome, year, null, typed, problems));
            case Accepted<String>(var accepted) -> {
                reports.comment(typed.id(), AnnualReportPages.year(year), accepted, by);
                yield Page.to(AnnualReport.path(AnnualReportPages.year(year)));
            }
        };
    }

    @GetMapping("/comments/{commentId}")
    Page settling(Chrome chrome, Typed typed, @PathVariable String year, @PathVariable UUID commentId) {
        var comment = reports.comment(AnnualReportPages.year(year), commentId);
        return Page.of(comment(chrome, year, comment, typed, Problems.NONE));
    }

    @PostMapping("/comments/{commentId}")
    View settle(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID commentId) {
        var of = AnnualReportPages.year(year);
        var comment = reports.comment(of, commentId);
        var read = new Reader(typed);
        var words = read.words("words", "Enter what was done about it, or why nothing was");
        return switch (read.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(comment(chrome, year, comment, typed, problems));
            case Accepted<String>(var accepted) -> {
                reports.settle(typed.id(), of, comment, accepted, by);
                yield Page.to(AnnualReport.path(of));
            }
        };
    }

    private JteModel comment(Chrome chrome, String year, @Nullable Comment comment, Typed typed, Problems problems) {
        return templates.annualreportComment(chrome, AnnualReportPages.year(year), comment, typed, problems);
    }
}
