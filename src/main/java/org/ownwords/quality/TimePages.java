package org.ownwords.quality;

import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Time with people, beside what came about. The same for everybody who sees it.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/quality/time")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class TimePages {

    private final TimeStore store;
    private final Templates templates;

    TimePages(TimeStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by) {
        var end = TimeSpent.quarter(by.today());
        return Page.of(templates.qualityTime(
                chrome, TimeSpent.of(by.today(), store.counts(end.minusYears(1), end.minusDays(1)))));
    }
}
