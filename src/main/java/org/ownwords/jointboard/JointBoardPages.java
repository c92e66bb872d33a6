package org.ownwords.jointboard;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Since;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The Boards that a council has together with others: added, changed and ended by an administrator.
@Controller
@Transactional
@RequestMapping(JointBoardPages.HOME)
@Allow(Role.ADMINISTRATOR)
class JointBoardPages {

    static final String HOME = "/settings/joint-boards";

    private static final Problems TAKEN =
            Problems.of("name", "There is or was a Board of this name. Change that one, or enter another name");

    private final JointBoards boards;
    private final Practitioners practitioners;
    private final Templates templates;

    JointBoardPages(JointBoards boards, Practitioners practitioners, Templates templates) {
        this.boards = boards;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by, Typed typed) {
        return Page.of(list(chrome, by, typed, Problems.NONE));
    }

    @PostMapping
    View add(Chrome chrome, By by, Typed typed) {
        var reading = JointBoardForm.read(new Reader(typed), Optional.empty(), boards.others(by.actor()), by.today());
        return switch (reading) {
            case Refused<JointBoard>(var problems) -> Page.invalid(list(chrome, by, typed, problems));
            case Accepted<JointBoard>(var board) ->
                switch (boards.record(board, Optional.empty(), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken() -> Page.invalid(list(chrome, by, typed, TAKEN));
                    case Change.ChangedSince() ->
                        Page.newer(list(chrome, by, typed.without(Typed.ID), Change.sentBefore("name")));
                };
        };
    }

    private JteModel list(Chrome chrome, By by, Typed typed, Problems problems) {
        return templates.jointboardList(
                chrome,
                boards.all().stream().map(each -> new Listed(each, words(each))).toList(),
                boards.others(by.actor()),
                typed,
                problems,
                by.today());
    }

    @GetMapping("/{board}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID board) {
        var shown = of(board);
        var entered = typed.isEmpty() ? typed.with("with", shown.last().with()) : typed;
        return Page.of(templates.jointboardShow(chrome, shown, boards.others(by.actor()), entered, Problems.NONE));
    }

    @PostMapping("/{board}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID board) {
        var shown = of(board);
        var others = boards.others(by.actor());
        return switch (JointBoardForm.read(new Reader(typed), Optional.of(board), others, by.today())) {
            case Refused<JointBoard>(var problems) ->
                Page.invalid(templates.jointboardShow(chrome, shown, others, typed, problems));
            case Accepted<JointBoard>(var changed) ->
                switch (boards.record(changed, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken() -> Page.invalid(templates.jointboardShow(chrome, shown, others, typed, TAKEN));
                    case Change.ChangedSince() ->
                        Page.newer(templates.jointboardShow(
                                chrome,
                                shown,
                                others,
                                typed.without(Typed.ID)
                                        .with("replaces", shown.last().id().toString()),
                                Change.changedSince("name")));
                };
        };
    }

    private Shown of(UUID what) {
        var history = boards.history(what);
        var names = practitioners.names();
        return new Shown(
                history.stream().findFirst().map(each -> each.what()).orElseThrow(NotFound::new),
                history.stream()
                        .map(each -> new Since(
                                each.what().days().from(),
                                "%s: %s.".formatted(each.what().name(), words(each.what())),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }

    /// In a line: `with Saltby, until 31 March 2027`.
    private String words(JointBoard board) {
        var until = board.days().until();
        return "with %s%s"
                .formatted(
                        boards.of(board).stream().map(OtherCouncil::name).collect(Collectors.joining(", ")),
                        until == null ? "" : ", until " + Days.day(until));
    }

    /// One in the list of all.
    ///
    /// @param words with whom, and until when
    public record Listed(JointBoard board, String words) {}

    /// A Board, with all that was recorded of it.
    public record Shown(JointBoard last, List<Since> since) {}
}
