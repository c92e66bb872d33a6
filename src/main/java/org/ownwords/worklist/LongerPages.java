package org.ownwords.worklist;

import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.timescale.Departures;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// What takes longer, for a reason that a manager supports, apart from what is late without one.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class LongerPages {

    private final Departures departures;
    private final LongerStore store;
    private final Templates templates;

    LongerPages(Departures departures, LongerStore store, Templates templates) {
        this.departures = departures;
        this.store = store;
        this.templates = templates;
    }

    @GetMapping("/work/longer")
    Page show(Chrome chrome, By by) {
        var counted = departures.since(by.today().minusYears(1), by.today());
        return Page.of(templates.worklistLonger(
                chrome,
                new Longer(counted.pauses(), counted.departures(), store.late(by.today()), store.open(by.today()))));
    }
}
