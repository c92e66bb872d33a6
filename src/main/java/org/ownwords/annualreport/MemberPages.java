package org.ownwords.annualreport;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What a member of the Board sends in for a report.
@Controller
@Transactional
@RequestMapping("/board/annual-reports/{year}/members")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class MemberPages {

    private final Members members;
    private final Practitioners practitioners;
    private final Templates templates;

    MemberPages(Members members, Practitioners practitioners, Templates templates) {
        this.members = members;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/new")
    Page member(Chrome chrome, Typed typed, @PathVariable String year) {
        return Page.of(member(chrome, AnnualReportPages.year(year), null, typed, Problems.NONE));
    }

    private JteModel member(
            Chrome chrome, ReportingYear year, @Nullable FromMember member, Typed typed, Problems problems) {
        return templates.annualreportMember(
                chrome,
                year,
                member,
                member == null ? List.of() : members.before(year).getOrDefault(member.id(), List.of()),
                practitioners.names(),
                typed,
                problems);
    }

    @PostMapping("/new")
    View memberSays(Chrome chrome, By by, Typed typed, @PathVariable String year) {
        var of = AnnualReportPages.year(year);
        return switch (says(new Reader(typed))) {
            case Refused<FromMember.Says>(var problems) -> Page.invalid(member(chrome, of, null, typed, problems));
            case Accepted<FromMember.Says>(var says) -> {
                members.say(typed.id(), of, says, null, by);
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

    @GetMapping("/{memberId}")
    Page change(Chrome chrome, Typed typed, @PathVariable String year, @PathVariable UUID memberId) {
        var of = AnnualReportPages.year(year);
        var member = members.get(of, memberId);
        return Page.of(
                member(chrome, of, member, typed.isEmpty() ? filled(typed, member.says()) : typed, Problems.NONE));
    }

    private static Typed filled(Typed typed, FromMember.Says says) {
        return typed.with("member", says.member())
                .with("did", says.did())
                .with("difference", says.difference())
                .withAny("willDo", says.willDo());
    }

    @PostMapping("/{memberId}")
    View changed(Chrome chrome, By by, Typed typed, @PathVariable String year, @PathVariable UUID memberId) {
        var of = AnnualReportPages.year(year);
        var member = members.get(of, memberId);
        var read = new Reader(typed);
        var inError = typed.text("inError").equals("yes");
        var why = read.words("why", "Enter what was wrong, or what has changed");
        var says = inError ? read.accept(member::says) : says(read);
        return switch (says) {
            case Refused<FromMember.Says>(var problems) -> Page.invalid(member(chrome, of, member, typed, problems));
            case Accepted<FromMember.Says>(var accepted) ->
                members.say(typed.id(), of, accepted, again(typed, member, why, inError), by)
                        ? Page.to(AnnualReport.path(of))
                        : Page.newer(member(
                                chrome,
                                of,
                                member,
                                typed.onTopOf(DraftPages.REPLACES, member.row()),
                                DraftPages.written("why")));
        };
    }

    private static Again again(Typed typed, FromMember member, String why, boolean inError) {
        return new Again(member.id(), typed.reference(DraftPages.REPLACES).orElse(member.row()), why, inError);
    }
}
