package org.ownwords.worklist;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casework.Reminds;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is to be done next, grouped by how soon, a page at a time.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/work")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WorkPages {

    private final Worklist worklist;
    private final Practitioners practitioners;
    private final List<Reminds> reminds;
    private final Templates templates;

    WorkPages(Worklist worklist, Practitioners practitioners, List<Reminds> reminds, Templates templates) {
        this.worklist = worklist;
        this.reminds = List.copyOf(reminds);
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page mine(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        var covers = worklist.covers(by);
        return Page.of(templates.worklistMine(
                chrome,
                covers,
                reminds.stream().flatMap(each -> each.reminds(by).stream()).toList(),
                worklist.own(Cut.page(page), covers, by),
                worklist.toSign(Cut.FEW, by),
                worklist.waiting(Cut.FEW, covers, by)));
    }

    @GetMapping("/sign-off")
    Page toSign(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistList(
                chrome, "To sign off", "/work/sign-off", worklist.toSign(Cut.page(page), by), practitioners.names()));
    }

    @GetMapping("/waiting")
    Page waiting(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistList(
                chrome,
                "Waiting for somebody else",
                "/work/waiting",
                worklist.waiting(Cut.page(page), worklist.covers(by), by),
                practitioners.names()));
    }

    @GetMapping("/team")
    Page team(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistTeam(
                chrome, worklist.unallocated(Cut.FEW, by), worklist.ofTeam(Cut.page(page), by), practitioners.names()));
    }

    @GetMapping("/not-allocated")
    Page notAllocated(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistNotAllocated(chrome, worklist.unallocated(Cut.page(page), by)));
    }
}
