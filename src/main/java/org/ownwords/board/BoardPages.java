package org.ownwords.board;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Board's figures for a year, and the words beside them. No case can be opened from here.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/board")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class BoardPages {

    private final BoardStore store;
    private final Templates templates;

    BoardPages(BoardStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by, @RequestParam(defaultValue = "") String year) {
        var now = FinancialYear.of(by.today());
        var chosen = year.isBlank() ? now : FinancialYear.of(year).orElseThrow(NotFound::new);
        return Page.of(templates.boardShow(
                chrome,
                chosen,
                List.of(now, now.before(), now.before().before()),
                Figures.of(store.counts(chosen)),
                store.quotes(chosen),
                seesFurther(by.practitioner().role())));
    }

    /// Who is shown the way to the Safeguarding Adults Reviews and to the measures of the national return.
    private static boolean seesFurther(Role role) {
        return switch (role) {
            case MANAGER, BOARD_VIEWER -> true;
            case PRACTITIONER, ANALYST, ADMINISTRATOR -> false;
        };
    }
}
