package org.ownwords.worklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is to be done next, grouped by how soon.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/work")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WorkPages {

    private final Worklist worklist;
    private final Practitioners practitioners;
    private final Templates templates;

    WorkPages(Worklist worklist, Practitioners practitioners, Templates templates) {
        this.worklist = worklist;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page mine(Chrome chrome, By by) {
        var name = by.practitioner().name();
        var due = worklist.mine(by);
        var waiting = due.stream().filter(each -> isForSomebodyElse(each, name)).toList();
        var own = due.stream().filter(each -> !isForSomebodyElse(each, name)).toList();
        return Page.of(templates.worklistMine(chrome, bySoonest(own), waiting));
    }

    @GetMapping("/team")
    Page team(Chrome chrome, By by) {
        return Page.of(templates.worklistTeam(
                chrome, worklist.unallocated(), bySoonest(worklist.ofTeam(by)), practitioners.names(), Worklist.MOST));
    }

    private static boolean isForSomebodyElse(Due due, String name) {
        return !due.who().isEmpty() && !due.who().equals(name);
    }

    private static Map<Lateness, List<Due>> bySoonest(List<Due> due) {
        var groups = new EnumMap<Lateness, List<Due>>(Lateness.class);
        for (var lateness : Lateness.values()) {
            var group = due.stream().filter(each -> each.lateness() == lateness).toList();
            if (!group.isEmpty()) {
                groups.put(lateness, group);
            }
        }
        return groups;
    }
}
