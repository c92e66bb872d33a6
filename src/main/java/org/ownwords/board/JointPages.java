package org.ownwords.board;

import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.jointboard.JointBoards;
import org.ownwords.jointboard.OtherCouncil;
import org.ownwords.jointboard.Sharing;
import org.ownwords.jointboard.TheirSight;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the Board of several councils sees (Care Act 2014, section 43(6)): what is published of each, side by side.
/// Each council is read within its own sight, one after another, and only where it says that it has the Board too.
/// There is no transaction around it: none may see two councils.
@Controller
@RequestMapping("/board/joint")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class JointPages {

    private static final int YEARS = 3;

    private final JointBoards boards;
    private final TheirSight theirs;
    private final PublishedYears published;
    private final Templates templates;

    JointPages(JointBoards boards, TheirSight theirs, PublishedYears published, Templates templates) {
        this.boards = boards;
        this.theirs = theirs;
        this.published = published;
        this.templates = templates;
    }

    @GetMapping("/{board}")
    Page show(Chrome chrome, By by, @PathVariable UUID board, @RequestParam(defaultValue = "") String year) {
        var joint = boards.on(by.today()).stream()
                .filter(each -> each.what().equals(board))
                .findFirst()
                .orElseThrow(NotFound::new);
        var now = ReportingYear.of(by.today());
        var chosen = year.isBlank() ? now.before() : BoardPages.chosen(year);
        if (chosen.first().isAfter(by.today())) {
            throw new NotFound();
        }
        return Page.of(templates.boardJoint(
                chrome,
                new JointShown(
                        joint,
                        chosen,
                        boards.all(joint, by.authority()).stream()
                                .map(each -> theirs.of(each.code(), () -> seen(each, chosen, by)))
                                .toList()),
                Stream.iterate(now, ReportingYear::before).limit(YEARS).toList()));
    }

    /// In the sight of the council.
    private JointShown.Seen seen(OtherCouncil council, ReportingYear year, By by) {
        if (!council.code().equals(by.authority())
                && boards.with(by.authority(), by.today()) instanceof Sharing.NotYet) {
            return new JointShown.Seen.NotShared(council);
        }
        var figures = published.of(council.code(), year, by.today());
        return JointShown.Seen.of(council, figures.until(), Figures.of(figures::at));
    }
}
