package org.ownwords.worklist;

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
import org.springframework.web.bind.annotation.RequestParam;

/// What is to be done next, grouped by how soon, a page at a time.
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
    Page mine(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        var covers = worklist.covers(by);
        return Page.of(templates.worklistMine(
                chrome,
                covers,
                worklist.own(first(page), covers, by),
                worklist.toSign(1, by),
                worklist.waiting(1, covers, by)));
    }

    @GetMapping("/sign-off")
    Page toSign(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistList(
                chrome,
                "Closings to sign off",
                "/work/sign-off",
                worklist.toSign(first(page), by),
                practitioners.names()));
    }

    @GetMapping("/waiting")
    Page waiting(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistList(
                chrome,
                "Waiting for somebody else",
                "/work/waiting",
                worklist.waiting(first(page), worklist.covers(by), by),
                practitioners.names()));
    }

    @GetMapping("/team")
    Page team(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistTeam(
                chrome, worklist.unallocated(1, by), worklist.ofTeam(first(page), by), practitioners.names()));
    }

    @GetMapping("/not-allocated")
    Page notAllocated(Chrome chrome, By by, @RequestParam(defaultValue = "1") int page) {
        return Page.of(templates.worklistNotAllocated(chrome, worklist.unallocated(first(page), by)));
    }

    /// No page is before the first, and very high page numbers are limited.
    private static int first(int page) {
        return Math.clamp(page, 1, 10_000);
    }
}
